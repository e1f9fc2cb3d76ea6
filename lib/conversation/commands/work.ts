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

export const worksAt = defineFact({
  name: 'worksAt',
  forms: ['ana works at Stripe'],
  help: 'the employer',
  fact: Work,
  read: readEmployer,
  heard: (work) => work,
  handle: learnWork,
})

export const isA = defineFact({
  name: 'isA',
  forms: ['ana is a VP of design'],
  help: 'the title',
  fact: Work,
  read: readTitle,
  heard: (work) => work,
  handle: learnWork,
})
