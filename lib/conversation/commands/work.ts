import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { type Employment, readEmployer, readTitle } from '../../language/employment.ts'
import * as replies from '../../language/replies/person.ts'
import type { Draft } from '../draft.ts'
import { targetOf } from '../targets.ts'
import type { View } from '../view.ts'
import { defineFact, learnFact } from './fact.ts'

const Work = z.object({ title: z.nullable(z.string()), organization: z.nullable(z.string()) })

const learnWork = (contact: Contact, work: Employment, view: View): Draft =>
  learnFact(
    contact,
    work,
    replies.worksAs(contact, work, targetOf(work.organization, view)),
    `${contact.name} ${said(work)}`,
    view,
  )

const said = ({ title, organization }: Employment): string =>
  [title && `is ${title}`, organization && `works at ${organization}`].filter(Boolean).join(' and ')

const defineWork = (name: string, form: string, help: string, read: (rest: string) => Employment | null) =>
  defineFact({ name, forms: [form], help, fact: Work, read, heard: (work) => work, handle: learnWork })

export const worksAt = defineWork('worksAt', 'ana works at Stripe', 'the employer', readEmployer)

export const isA = defineWork('isA', 'ana is a VP of design', 'the title', readTitle)
