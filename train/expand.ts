import { KINDS, type Kind } from '../lib/language/tagging/labels.ts'
import type { Grammar } from './grammar.ts'
import type { Random } from './random.ts'

/** A part of a text, and what it is: parts of one stretch have the same number. */
export interface Part {
  readonly text: string
  readonly kind: Kind | null
  readonly stretch: number
}

/** Fillers that come from lists rather than from rules. */
export type Lists = Readonly<Record<string, () => string>>

/** What is kept while one text is written. */
interface Writing {
  /** The alternatives of `{@rule}`, which are the same throughout a text. */
  readonly kept: Map<string, string>
  readonly names: string[]
  stretches: number
}

const slots = /(\{[^}]+\})/
const slot = /^\{(@?)(?:(\w+)=)?(\w+)\}$/
const asKind = (rule: string): Kind | null => KINDS.find((kind) => kind === rule) ?? null

/**
 * Writes texts by the rules of a grammar. `{title}` is a stretch of the kind its rule is named after, `{title=plural}` one
 * by another rule; `{Title}` begins with a capital; `{nameAgain}` is the first name of whoever was named first,
 * `{nameAgain2}` of whoever came second.
 */
export class Writer {
  readonly #grammar: Grammar
  readonly #lists: Lists
  readonly #random: Random

  constructor(grammar: Grammar, lists: Lists, random: Random) {
    this.#grammar = grammar
    this.#lists = lists
    this.#random = random
  }

  /** A text by the rule `text`, in parts. */
  write(): Part[] {
    return this.#expand('{text}', { text: '', kind: null, stretch: 0 }, { kept: new Map(), names: [], stretches: 0 })
  }

  #expand(template: string, within: Part, writing: Writing): Part[] {
    const pieces = template.split(slots).filter((piece) => piece !== '')
    return pieces.flatMap((piece) => {
      const [, keeps = '', as, rule] = slot.exec(piece) ?? []
      return rule === undefined
        ? [{ ...within, text: piece }]
        : this.#fill({ keeps: keeps !== '', as, rule }, within, writing)
    })
  }

  #fill(
    { keeps, as, rule: said }: { keeps: boolean; as: string | undefined; rule: string },
    within: Part,
    writing: Writing,
  ): Part[] {
    if (said.startsWith('nameAgain')) {
      const name = writing.names[said === 'nameAgain' ? 0 : 1] ?? ''
      return [{ ...within, text: name.split(' ')[0] ?? '' }]
    }
    const isCapital = !this.#grammar.has(said) && !(said in this.#lists)
    const rule = isCapital ? said.slice(0, 1).toLowerCase() + said.slice(1) : said
    const kind = within.kind === null ? asKind(as ?? rule) : null
    const chosen = (keeps ? writing.kept.get(rule) : undefined) ?? this.#choose(rule)
    if (keeps) writing.kept.set(rule, chosen)
    const inner = kind === null ? within : { text: '', kind, stretch: ++writing.stretches }
    const parts = this.#expand(chosen, inner, writing)
    if (kind === 'name') writing.names.push(parts.map(({ text }) => text).join(''))
    return isCapital ? parts.map((part, i) => (i === 0 ? capitalizePart(part) : part)) : parts
  }

  #choose(rule: string): string {
    const list = this.#lists[rule]
    if (list !== undefined) return list()
    const { texts = [], ends = [] } = this.#grammar.get(rule) ?? {}
    const at = this.#random() * (ends.at(-1) ?? 0)
    const text = texts[ends.findIndex((end) => at < end)]
    if (text === undefined) throw new Error(`there is no rule "${rule}"`)
    return text
  }
}

const capitalizePart = (part: Part): Part => ({
  ...part,
  text: part.text.slice(0, 1).toUpperCase() + part.text.slice(1),
})
