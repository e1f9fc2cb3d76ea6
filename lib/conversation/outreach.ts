import { Temporal } from 'temporal-polyfill'
import type { Contact } from '../domain/contact.ts'
import { outreachSent, outreachStep } from '../domain/outreach.ts'
import { nudge, tryAnother } from '../language/replies/referral.ts'
import { change } from './changes.ts'
import type { Draft } from './draft.ts'
import { outgoing } from './reminding.ts'
import type { View, Want } from './view.ts'
import { wayAround } from './ways.ts'

/** Naming someone else to try needs a look at everyone. */
export const wantsForOutreach: Want[] = [{ kind: 'everyone' }, { kind: 'allNotes' }]

/** One text about those who were asked for a referral and have not answered. An open question stays open. */
export function remindOfOutreach(due: Contact[], view: View): Draft {
  const steps = due.flatMap((contact) => {
    const step = outreachStep(contact, Temporal.Instant.from(view.at), view.owner.settings)
    return step ? [{ contact, step }] : []
  })
  const body = steps.map(({ contact, step }) =>
    step === 'try' ? tryAnother(contact, wayAround(contact, view)) : nudge(contact, view.moment.today),
  )
  return {
    reply: null,
    changes: [
      outgoing(body.join(' '), due, view),
      ...steps.map(({ contact, step }) => change(contact, outreachSent(contact, step))),
    ],
    events: steps.map(({ contact, step }) => ({
      type: step === 'try' ? 'OtherReferrerSuggested' : 'NudgeSuggested',
      facts: { contact: contact.id },
    })),
    question: view.owner.question,
  }
}
