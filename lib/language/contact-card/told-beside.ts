import { nothingLearnt } from '../../domain/meet.ts'
import type { Moment } from '../../domain/moment.ts'
import { foldWords } from '../../domain/name.ts'
import { unite } from '../../domain/unite.ts'
import type { Introduction } from '../introduction/reading.ts'
import { readIntroductions } from '../introduction.ts'

/** Some phones send the name of the file along. */
const FILE_NAME = /^[^\n]{1,200}\.vcf$/i

/**
 * The people on contact cards, with what the text beside them says of them: where they met, what they need, or a note.
 * A text that names somebody else besides introduces them too.
 */
export function addToldBeside(cards: Introduction[], text: string, moment: Moment): Introduction[] {
  if (text.trim() === '' || FILE_NAME.test(text.trim())) return cards
  const { people, certainty } = readIntroductions(text, moment)
  const others = people.filter((person) => !cards.some((card) => isSamePerson(card, person)))
  if (others.length < people.length) {
    return [...cards.map((card) => add(card, people.find((person) => isSamePerson(card, person)) ?? null)), ...others]
  }
  if (certainty === 'explicit') return [...cards, ...others]
  return cards.map((card) => add(card, readAbout(card, text, moment)))
}

/** One name has all words of the other: `Ana` beside the card of Ana Silva. */
function isSamePerson(card: Introduction, person: Introduction): boolean {
  const [shorter = [], longer = []] = [foldWords(card.name), foldWords(person.name)].sort((a, b) => a.length - b.length)
  return shorter.length > 0 && shorter.every((word) => longer.includes(word))
}

/** What a text says that leaves out whom it is about; all of it is a note if that does not read well. */
function readAbout(card: Introduction, text: string, moment: Moment): Introduction {
  const { people } = readIntroductions(`met ${card.name}, ${text}`, moment)
  const [told, ...others] = people
  const isClear =
    told !== undefined && others.length === 0 && foldWords(told.name).join() === foldWords(card.name).join()
  return isClear ? told : { name: card.name, ...nothingLearnt(), notes: [text.trim()] }
}

/** The card's title and organization count; what the text says otherwise is a note. */
function add(card: Introduction, told: Introduction | null): Introduction {
  if (!told) return card
  const unused = [
    card.title !== null && told.title !== card.title ? told.title : null,
    card.organization !== null && told.organization !== card.organization ? told.organization : null,
  ]
  return {
    name: card.name,
    title: card.title ?? told.title,
    organization: card.organization ?? told.organization,
    metAt: told.metAt,
    phones: unite(card.phones, told.phones),
    emails: unite(card.emails, told.emails),
    links: unite(card.links, told.links),
    needs: told.needs,
    introducedBy: told.introducedBy,
    followUp: told.followUp,
    notes: [...told.notes, ...unused.filter((text) => text !== null), ...card.notes],
  }
}
