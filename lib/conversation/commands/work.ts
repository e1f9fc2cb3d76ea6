import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { type Employment, readEmployer, readTitle, withoutAside } from '../../language/employment.ts'
import * as replies from '../../language/replies/person.ts'
import type { Draft } from '../draft.ts'
import { targetOf } from '../targets.ts'
import type { View } from '../view.ts'
import { defineFact, learnFact } from './fact.ts'

/** `beside` is what was said, where that is more than the facts: from which day on it is so, or in which city. */
const Work = z.object({
  title: z.nullable(z.string()),
  organization: z.nullable(z.string()),
  beside: z._default(z.nullable(z.string()), null),
})
type Work = z.infer<typeof Work>

function learnWork(contact: Contact, { beside, ...work }: Work, view: View): Draft {
  const reply = replies.worksAs(contact, work, targetOf(work.organization, view))
  const draft = learnFact(contact, work, reply, `${contact.name} ${said(work)}`, view, beside ? [beside] : [])
  return beside ? { ...draft, reply: replies.notedToo(reply, beside) } : draft
}

function readWork(said: string, read: (rest: string) => Employment | null): Work | null {
  const fact = withoutAside(said)
  const work = read(fact)
  return work && { ...work, beside: fact === said ? null : said }
}

const said = ({ title, organization }: Employment): string =>
  [title && `is ${title}`, organization && `works at ${organization}`].filter(Boolean).join(' and ')

const defineWork = (name: string, form: string, help: string, read: (rest: string) => Employment | null) =>
  defineFact({
    name,
    forms: [form],
    help,
    fact: Work,
    read: (rest) => readWork(rest, read),
    heard: ({ title, organization }) => ({ title, organization }),
    handle: learnWork,
  })

export const worksAt = defineWork('worksAt', 'ana works at Stripe', 'the employer', readEmployer)

export const isA = defineWork('isA', 'ana is a VP of design', 'the title', readTitle)
