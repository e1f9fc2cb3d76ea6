import * as z from 'zod/mini'
import { fold, foldWords } from '../../domain/name.ts'
import { findMeetingDay } from '../../language/contact-day.ts'
import { isCommonWord, isGivenName } from '../../language/introduction/lexicon.ts'
import type { Certainty, Introduction, Reading } from '../../language/introduction/reading.ts'
import { readIntroductions } from '../../language/introduction.ts'
import { tellsOfMeeting } from '../../language/meeting.ts'
import { readsAsNeed } from '../../language/need.ts'
import { readWhen } from '../../language/when.ts'
import { findAlmost } from '../almost-known.ts'
import { type Act, askNearMiss, defineCommand } from '../command.ts'
import type { Heard } from '../heard.ts'
import { wantMatches } from '../introductions.ts'
import { logPeople } from '../log-people.ts'
import { freshlyReminded } from '../recent.ts'
import type { View } from '../view.ts'
import { WhenArgs } from '../when-args.ts'
import { afterContact, findContacted } from './contacted.ts'

const text = z.nullable(z.string())
const texts = z.array(z.string())

const IntroductionArgs = z.object({
  name: z.string(),
  title: text,
  organization: text,
  metAt: text,
  phones: texts,
  emails: texts,
  links: texts,
  needs: texts,
  introducedBy: text,
  followUp: z.nullable(WhenArgs),
  notes: texts,
})

const Args = z.object({
  introductions: z.array(IntroductionArgs),
  isMeeting: z.boolean(),
  metOn: z.optional(z.string()),
  isSaid: z.optional(z.boolean()),
  as: z.optional(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('new') }),
      z.object({ kind: z.literal('known'), id: z.string() }),
    ]),
  ),
})

/** Logging someone is the one thing that needs no keyword, so it is never read as a command; questions put it off. */
export const log = defineCommand({
  name: 'log',
  forms: ['Ana Silva', 'met Ana Silva, designer at Figma'],
  help: 'logs someone; a name is enough',
  args: Args,
  read: () => null,
  wants: ({ introductions }) => wantMatches(introductions),
  handle: ({ introductions, ...options }, view) => logPeople(introductions, options, view),
})

function logOf({ certainty, people: introductions }: Reading, said: string, view: View): Act {
  const contacted = introductions.length === 1 ? findContacted(said, view) : null
  const as = contacted ? { as: { kind: 'known', id: contacted.id } } : {}
  const isSaid = certainty === 'explicit' && afterContact(said) === null
  return log.resume({ introductions, ...meetingIn(said, view), isSaid, ...as }, view)
}

const meetingIn = (said: string, { moment }: View) => ({
  isMeeting: tellsOfMeeting(said),
  metOn: findMeetingDay(said, moment)?.on,
})

const readLog =
  (certainties: Certainty[]) =>
  ({ text: said, reading }: Heard, view: View): Act | null =>
    certainties.includes(reading.certainty) && reading.people.length > 0 ? logOf(reading, said, view) : null

/** `met Ana Silva`, `new: ...`, `just had coffee with ...` */
export const readExplicitLog = readLog(['explicit'])

const readBareLog = readLog(['bare', 'described'])

/** A person's name that reads as nothing else, or a name with what belongs to a person. */
export function readNewName(heard: Heard, view: View): Act | null {
  // `tmrw` is no name.
  const isOther = readWhen(heard.text, view.moment) !== null || readsAsAnswer(heard, view)
  const act = isOther ? null : readBareLog(heard, view)
  const [only, ...others] = heard.reading.people
  const isFirstName = only !== undefined && others.length === 0 && foldWords(only.name).length === 1
  return act && isFirstName ? logFirstName(only, heard, act) : act
}

/**
 * After "How can you help?", `glaze samples`, `someone like Bob Lee at Etsy` and `cables for his modular synth` are answers, though glaze
 * might be somebody's name: a new name has capitals or begins the text, and a lone one without is one that people have.
 */
function readsAsAnswer({ text: said, reading: { certainty, people } }: Heard, view: View): boolean {
  const text = said.toLowerCase()
  const words = said.replace(/[.!]+$/, '').split(/\s+/)
  const isPlain = certainty === 'bare' && said === text && !isGivenName(words[0] ?? '')
  // `voicemail`, to a reminder.
  if (view.owner.question?.kind !== 'need') return isPlain && words.length === 1 && freshlyReminded(view).length > 0
  if (readsAsNeed(said)) return true
  const isNamed = people.some(({ name }) => said.includes(name) || text.startsWith(name.toLowerCase()))
  if (!isNamed) return certainty === 'described'
  return isPlain && (words.length === 1 || words.some(isCommonWord))
}

/** A first name may be that of someone known, almost: `katerina, tailor at Hem`. */
const logFirstName = (introduction: Introduction, { text: said }: Heard, act: Act): Act => ({
  wants: [...act.wants, { kind: 'everyone' }],
  decide: (view) => {
    const near = findAlmost(introduction.name, view)
    if (!near) return act.decide(view)
    const put = (as: object) => ({
      command: 'log',
      args: { introductions: [introduction], ...meetingIn(said, view), as },
    })
    return askNearMiss(near, (id) => put({ kind: 'known', id }), put({ kind: 'new' }), view)
  },
})

/** Logging a name that turned out to be nobody known; `said` is the text that began with it, if it says more. */
export const logName = defineCommand({
  name: 'logName',
  forms: [],
  help: '',
  args: z.object({ name: z.string(), said: z.optional(z.string()) }),
  read: () => null,
  handle: ({ name, said }, view) => {
    const [told] = said === undefined ? [] : readIntroductions(`met ${said}`, view.moment).people
    const isTold = told !== undefined && fold(told.name) === fold(name)
    const people = isTold ? [told] : readIntroductions(`met ${name}`, view.moment).people
    return logPeople(people, { isMeeting: false, as: { kind: 'new' } }, view)
  },
})
