import type { Moment } from '../../../domain/moment.ts'
import { type FoundWhen, findWhen } from '../../when.ts'
import { followUpLeadIns } from '../../words/lead-ins.ts'
import type { Clause, Recogniser } from '../clause.ts'

/** A date further into a clause than this is not looked for. */
const FARTHEST = 240
const mayTellTime =
  /\d|\b(?:to(?:day|night|m)|tmr|tmw|2mor|mon|tue|wed|weds|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|day|week|wk|month|year|quarter|fortnight|noon|morning|end|next)/i

const manners =
  "(?:(?:please|pls|lets|let's|let us|need to|gotta|should|must|i'll|i will|i should|i need to|we should|we'll|said|told me|told|asked me|asked|wants me|promised|offered|have|got|had|a|to|and|will|can|ok|happy to|so|going|planning|supposed|remember|again|me|us|him|her|don't forget)\\s+)*"
const action = new RegExp(`^${manners}(?:${followUpLeadIns})(?=\\s|$|,|:)`, 'i')
/** Orders that are also ways to tell of a meeting, a place or a role before a name. */
const doubtful = /^(?:meet|need to|should|coffee|lunch|drinks|dinner|next|talk|chat|speak|asked|told|google|had|got)\b/i
const withSomebody = /\b(?:with|w\/)\s*$/i
const keepsInTouch =
  /^(?:please |let's |need to )*(?:circle|follow|check|touch|catch|reconnect|sync|get back|f\/?u|revisit)/i
const small =
  /\b(?:him|her|them|me|us|back|up|with|again|on|by|to|in|at|about it|until|for|till|before|sometime|maybe|around|re|out)\b/gi
const connects = /\s*\b(?:on|by|before|around|for|until|till?|in|at|sometime|come|the week of|starting|after|,)\s*$/i

const findTime = (text: string, moment: Moment): FoundWhen | null =>
  mayTellTime.test(text) ? findWhen(text.slice(0, FARTHEST), moment) : null

/** Whether words tell the owner to do something with the person whose name follows: "send", "reach out to". */
export function isAction(text: string, moment: Moment): boolean {
  const found = findTime(text, moment)
  const said = found === null ? text : `${text.slice(0, found.index)} ${text.slice(found.index + found.length)}`
  const order = said.replace(/^[\s,:-]+|\b(?:on|by)\s*$/g, '').trim()
  return action.test(order) && !doubtful.test(order) && (!withSomebody.test(order) || keepsInTouch.test(order))
}

/** "ping her friday", "remind me dec 3", "send him the deck tomorrow"; what is to be done stays as a note. */
export const readFollowUp: Recogniser = (clause, scene) => {
  const found = findTime(clause.body, scene.moment)
  if (found === null) return null
  const before = clause.body.slice(0, found.index)
  const order = trim(`${before.replace(connects, '')} ${clause.body.slice(found.index + found.length)}`)
  const time = { field: 'followUp', value: found.when } as const
  if (order === '') return isFree(clause, scene.beforeNames) ? { findings: [time] } : null
  const lead = action.exec(order)?.[0] ?? action.exec(before.trim())?.[0] ?? null
  if (!isOrder(order, lead) || tellsOfMeeting(order, lead, clause)) return null
  const content = order
    .slice(lead?.length ?? 0)
    .replace(small, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  const says = content !== '' && !/^(?:call|text|email|ping|talk|chat|again)$/i.test(content)
  return { findings: says ? [time, { field: 'notes', value: order }] : [time] }
}

const isOrder = (order: string, lead: string | null): boolean =>
  lead !== null ||
  /\bagain$/i.test(order) ||
  /^(?:ok|good|free|available|best) to (?:call|text|talk|chat)$/i.test(order)

/** "lunch friday with" before a name tells of a meeting. */
const tellsOfMeeting = (order: string, lead: string | null, clause: Clause): boolean =>
  lead !== null &&
  clause.closes === 'person' &&
  /\bwith$/i.test(order) &&
  /^(?:coffee|lunch|drinks|dinner|meet|talk|chat|speak|asked|should|due|tell|show|next|contact|bring|schedule)$/i.test(
    lead.trim(),
  )

const trim = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[\s,:;-]+|[\s,:;-]+$/g, '')

/** A day that stands alone is when to follow up, unless it is an aside or dates the place before it. */
const isFree = (clause: Clause, beforeNames: boolean): boolean =>
  !clause.inParentheses &&
  !(beforeNames && clause.closes !== 'person') &&
  !/^(?:today|now|\d{1,2}(?::\d\d)? ?[ap]m)$/i.test(clause.body)
