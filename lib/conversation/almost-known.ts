import type { Contact } from '../domain/contact.ts'
import { meet, nothingLearnt } from '../domain/meet.ts'
import { fold, foldWords } from '../domain/name.ts'
import { isCommonWord, isGivenName } from '../language/introduction/lexicon.ts'
import { isMisspeltName } from '../language/misspelt-name.ts'
import { isNearMiss } from '../language/near-miss.ts'
import type { Act, Command } from './command.ts'
import { afterContact } from './commands/contacted.ts'
import type { Draft } from './draft.ts'
import type { Heard } from './heard.ts'
import { byName, findByName, resolve } from './people.ts'
import type { View, Want } from './view.ts'

/** The words that a text would name somebody with: one or two, with what may follow a name. */
const NAMES = ["\\p{L}[\\p{L}'-]+ \\p{L}[\\p{L}'-]+?", "\\p{L}[\\p{L}'-]{2,}?"].map(
  (name) => new RegExp(`^(${name})(?:'s)?[:,?]?(?=\\s|$)`, 'u'),
)

/**
 * The act, unless the text says something of somebody whose name is almost that of someone known: then those are offered.
 * `commands` are what can be said of a person.
 */
export function offerAlmostKnown(heard: Heard, act: Act, commands: Command[], view: View): Act {
  const names = namesIn(heard).filter((name) => findByName(name, view.known).length === 0)
  return names.reduce((other, name) => offer(name, heard.text, other, commands, view), act)
}

function offer(name: string, text: string, act: Act, commands: Command[], view: View): Act {
  const toFind = wantsToFind(name)
  if (toFind.length === 0 && findAlmost(name, view) === null) return act
  const meant = readAsKnown(text, name, commands, view)
  if (meant === null) return act
  return {
    wants: [...act.wants, ...meant.wants, ...toFind],
    decide: (full) => (findAlmost(name, full) ? keepSaid(meant.decide(full), name, text) : act.decide(full)),
  }
}

/** Whoever shares a word of a full name is in view; one misspelt word is shared by nobody. */
const wantsToFind = (name: string): Want[] => (name.includes(' ') ? [] : [{ kind: 'everyone' }])

/** What may be a name at the beginning, or after `called`, where whoever has a full name is meant by all of it. */
function namesIn({ text, reading: { people } }: Heard): string[] {
  const contacted = afterContact(text)
  const names = NAMES.flatMap((form) => form.exec(contacted ?? text)?.[1] ?? [])
  const isPart = (name: string) => people.some((one) => fold(one.name).startsWith(`${fold(name)} `))
  return names.filter((name) => !name.split(' ').some(isNoName) && (contacted === null || !isPart(name)))
}

const isNoName = (word: string): boolean => isCommonWord(word) && !isGivenName(word)

/** What the text would mean if there were somebody of that name. */
function readAsKnown(text: string, name: string, commands: Command[], view: View): Act | null {
  const standIn = meet(name, name, nothingLearnt(), view.moment.today)
  const imagined = { ...view, known: [...view.known, standIn] }
  for (const { read } of commands) {
    const act = read(text, imagined)
    if (act) return act
  }
  return null
}

/** NEW logs somebody of that name with everything that was said. */
function keepSaid(draft: Draft, name: string, said: string): Draft {
  const { question } = draft
  const isOffer = question && question.kind !== 'need' && question.new?.command === 'logName'
  return isOffer ? { ...draft, question: { ...question, new: { command: 'logName', args: { name, said } } } } : draft
}

/** Those who have almost a name that begins a text, if nobody has it. */
export function findAlmost(name: string, view: View): { name: string; contacts: Contact[] } | null {
  const found = resolve(byName(name), view)
  const near = found.kind === 'near' ? found.contacts : []
  const contacts = near.filter((contact) => isAlmost(fold(name), contact.name))
  return contacts.length > 0 ? { name, contacts } : null
}

/** Nobody mistakes the first letter: Dana is not Ana. */
const isAlmost = (name: string, known: string): boolean =>
  name.includes(' ')
    ? isMisspeltName(name, known)
    : foldWords(known).some((word) => word.charAt(0) === name.charAt(0) && isNearMiss(word, name))
