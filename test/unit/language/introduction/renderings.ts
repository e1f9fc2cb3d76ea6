import fc from 'fast-check'
import type { Introduction } from '../../../../lib/language/introduction/reading.ts'

const pick = (list: string) => fc.constantFrom(...list.split(', '))
/** The facts that a sentence is made of. */
export const parts = {
  given: pick(
    'Ana, Callum, Priya, Kwame, Ingrid, Mateo, Xiomara, Yuki, Grace, Hank, Noor, June, Tobias, Fatima, Wei, Saoirse',
  ),
  surname: pick(
    'Silva, Reyes, Okonkwo, Lindqvist, Baker, Nakamura-Hill, Haddad, Wu, Kowalczyk, Trevino, Banks, Petrova, Dlamini',
  ),
  title: pick(
    'recruiter, pastry chef, staff engineer, nurse, product manager, tattoo artist, CFO, tow truck driver, landscape architect',
  ),
  organization: pick(
    'Figma, Larkspur Robotics, Square, Mercy Hospital, Harrow & Finch LLP, Datadog, Blue Door Bakery, Keller Williams',
  ),
  place: pick(
    'farmers market, climbing gym, alumni mixer, PyCon, Stripe meetup, dog park, airport, housewarming, book club',
  ),
  need: pick(
    'a line cook, an immigration lawyer, volunteers for the book fair, a roommate in Oakland, intros to seed investors',
  ),
  introducer: pick('Becca, Dave Kessler, Samir, Ines Duarte'),
  digits: fc.integer({ min: 10, max: 99 }).map((last) => `415-555-01${last}`),
}
type Parts = { [Key in keyof typeof parts]: (typeof parts)[Key] extends fc.Arbitrary<infer Value> ? Value : never }
type Rendering = (parts: Parts) => { text: string; said: Partial<Introduction> }

const nameOf = ({ given, surname }: Parts) => `${given} ${surname}`
const emailOf = ({ given }: Parts) => `${given.toLowerCase()}@tidewater.example`
const whole = (one: Parts) => ({
  name: nameOf(one),
  title: one.title,
  organization: one.organization,
  metAt: one.place,
})

/** Each writes a record as somebody may text it, and tells what of it must be read back. */
export const renderings: readonly Rendering[] = [
  (one) => ({
    text: `Met ${nameOf(one)}, ${one.title} at ${one.organization}, at the ${one.place}. Looking for ${one.need}. ${one.digits}`,
    said: { ...whole(one), needs: [one.need], phones: [`+1${one.digits.replaceAll('-', '')}`] },
  }),
  (one) => ({
    text: `${nameOf(one)} - ${one.title} - ${one.organization} - met at ${one.place} - needs ${one.need}`,
    said: { ...whole(one), needs: [one.need] },
  }),
  (one) => ({
    text: `ran into ${nameOf(one)} at the ${one.place} she is a ${one.title} at ${one.organization} and she needs ${one.need}`,
    said: { ...whole(one), needs: [one.need] },
  }),
  (one) => ({
    text: `New: ${nameOf(one)} (${one.title}, ${one.organization}) via ${one.introducer}`,
    said: { name: nameOf(one), title: one.title, organization: one.organization, introducedBy: one.introducer },
  }),
  (one) => ({
    text: `${nameOf(one)} | ${one.title} | ${one.organization} | ${emailOf(one)} | ${one.digits}`,
    said: { name: nameOf(one), title: one.title, organization: one.organization, emails: [emailOf(one)] },
  }),
  (one) => ({
    text: `${one.introducer} introduced me to ${nameOf(one)}, ${one.title} at ${one.organization}. Needs ${one.need}`,
    said: {
      name: nameOf(one),
      title: one.title,
      organization: one.organization,
      introducedBy: one.introducer,
      needs: [one.need],
    },
  }),
  (one) => ({
    text: `name: ${nameOf(one)}\nrole: ${one.title}\ncompany: ${one.organization}\nneeds: ${one.need}`,
    said: { name: nameOf(one), title: one.title, organization: one.organization, needs: [one.need] },
  }),
  (one) => ({
    text: `${nameOf(one)}\n${one.title}\n${one.organization}\n${emailOf(one)}\n${one.digits}`,
    said: { name: nameOf(one), title: one.title, organization: one.organization, emails: [emailOf(one)] },
  }),
  (one) => ({
    text: `had coffee with ${nameOf(one)} from ${one.organization}, he's a ${one.title} and wants ${one.need}`,
    said: { name: nameOf(one), title: one.title, organization: one.organization, needs: [one.need] },
  }),
  (one) => ({
    text: `${one.organization} - ${nameOf(one)}, ${one.title}. ping her friday`,
    said: {
      name: nameOf(one),
      title: one.title,
      organization: one.organization,
      followUp: { on: '2026-11-27', time: null },
    },
  }),
  (one) => ({
    text: `${nameOf(one)} needs ${one.need}`,
    said: { name: nameOf(one), title: null, organization: null, needs: [one.need] },
  }),
  (one) => ({
    text: `${nameOf(one)} works at ${one.organization}`,
    said: { name: nameOf(one), organization: one.organization, metAt: null },
  }),
  (one) => ({
    text: `Needs ${one.need}: ${nameOf(one)}, ${one.title}`,
    said: { name: nameOf(one), title: one.title, needs: [one.need] },
  }),
  (one) => ({
    text: `met ${nameOf(one)} period ${one.title} at ${one.organization} comma email ${one.given} at tidewater dot example`,
    said: { name: nameOf(one), title: one.title, organization: one.organization, emails: [emailOf(one)] },
  }),
]
