import ICAL from 'ical.js'
import * as z from 'zod/mini'
import { type ByteText, decodeBytes } from './byte-text.ts'
import type { ContentLine } from './content-lines.ts'

/** A property as it was meant. `name` is lower case; `parts` are the components of a name, an address, a list. */
export interface Property {
  name: string
  /** What ties it to a label: `item1`. */
  group: string | null
  /** Kinds, lower case: `home`, `cell`, `twitter`. */
  types: string[]
  parts: string[]
}

/** A property as jCard writes it (https://www.rfc-editor.org/rfc/rfc7095#section-3.3). */
const JCard = z.tuple([z.string(), z.record(z.string(), z.unknown()), z.unknown()], z.unknown())

/** Characters; longer ones are not worth the time it takes to look for a structure in them. */
const LONGEST_PARSED = 20_000

/**
 * Reads a property of any version. ical.js knows vCard 3.0 and 4.0; what only 2.1 has (bare parameters, encodings,
 * character sets) is turned into those first. A line that it cannot read stays as it is, without its parameters.
 */
export function readProperty(line: ContentLine): Property {
  const { path, named, encoding, charset } = readHead(line.head)
  const value = decodeBytes(encoding === 'quoted-printable' ? decodeQuoted(line.value) : line.value, charset)
  if (value.length > LONGEST_PARSED) return bare(path, value)
  const parameters = named.map((one) => `;${one}`).join('')
  return parse(`${path}${parameters}:${value}`) ?? parse(`${path}:${value}`) ?? bare(path, value)
}

interface Head {
  /** The name, maybe after a group. */
  path: string
  /** Parameters, `NAME=value`. */
  named: string[]
  encoding: string | null
  charset: string | null
}

function readHead(head: ByteText): Head {
  const [path = ''] = head.split(';', 1)
  const written = (head.match(/;(?:"[^"]*"|[^;])*/g) ?? []).map((one) => one.slice(1))
  const parameters = written.filter((one) => one.trim() !== '').map(nameParameter)
  const given = (name: string) =>
    parameters
      .find((one) => one.name === name)
      ?.value.toLowerCase()
      .trim() ?? null
  const named = parameters.filter(({ name }) => name !== 'encoding' && name !== 'charset' && name !== 'value')
  return {
    path,
    named: named.map(({ name, value }) => `${name}=${value}`),
    encoding: given('encoding'),
    charset: given('charset')?.replace(/^utf-?16.*$/, 'utf-8') ?? null,
  }
}

/** vCard 2.1 leaves out the name where the value tells: `TEL;HOME`, `N;QUOTED-PRINTABLE`. */
function nameParameter(written: string): { name: string; value: string } {
  const [, name, value = ''] = /^\s*([\w-]+)\s*=(.*)$/s.exec(written) ?? []
  if (name) return { name: name.toLowerCase(), value }
  const isEncoding = /^\s*(?:quoted-printable|base64|b|[78]bit)\s*$/i.test(written)
  return { name: isEncoding ? 'encoding' : 'type', value: written }
}

/** Encoded bytes that mean something in a value are escaped, so that they mean themselves. */
function decodeQuoted(value: ByteText): ByteText {
  return value.replace(/(?:=0D)?=0A|=0D|=([0-9A-F]{2})/gi, (_, hex: string | undefined) => {
    if (hex === undefined) return '\\n'
    const character = String.fromCharCode(Number.parseInt(hex, 16))
    return character === ';' || character === ',' ? `\\${character}` : character
  })
}

function parse(line: string): Property | null {
  try {
    const [name, parameters, kind, ...values] = JCard.parse(ICAL.parse.property(line, ICAL.design.vcard))
    const { group, type } = parameters
    return {
      name,
      group: typeof group === 'string' ? group.toLowerCase() : null,
      types: [type].flat().flatMap((one) => (typeof one === 'string' ? one.toLowerCase().split(',') : [])),
      parts: kind === 'text' ? toParts(values).map(unescapeSemicolons) : toParts(values).map(unescapeValue),
    }
  } catch {
    // ical.js throws whatever it stumbles over; there is nothing that would have to go on.
    return null
  }
}

/** One structured value, or several. */
const toParts = (values: unknown[]): string[] => {
  const [first] = values
  return (Array.isArray(first) ? first : values).map((part) => (Array.isArray(part) ? part.join(' ') : String(part)))
}

const bare = (path: string, value: string): Property => {
  const [name = '', group = null] = path.toLowerCase().split('.').reverse()
  return { name, group, types: [], parts: [unescapeValue(value)] }
}

const unescapeValue = (value: string): string =>
  value.replace(/\\(.)/gs, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character))

/** ical.js leaves them in a text without structure, where iPhones escape them all the same. */
const unescapeSemicolons = (value: string): string => value.replaceAll('\\;', ';')
