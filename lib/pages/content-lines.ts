import ICAL from 'ical.js'

/** Octets in a line, with the blank that a folded one begins with: 75 at most. */
const LINE_OCTETS = 74

/** A property as jCal and jCard write it: name, parameters, type, values (https://www.rfc-editor.org/rfc/rfc7265). */
export type JProperty = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]]

/** A component as jCal and jCard write it. */
export type JComponent = [name: string, properties: JProperty[], components: JComponent[]]

/** RFC 2426 wants semicolons escaped in every text, RFC 6350 only where they separate. */
const vcard3 = {
  ...ICAL.design.components.vcard3,
  value: { ...ICAL.design.components.vcard3.value, text: ICAL.design.icalendar.value.text },
}

/** Writes vCard 4.0 or iCalendar: lines end in CRLF, and long ones are folded. */
export function writeComponents(components: readonly JComponent[]): string {
  ICAL.foldLength = LINE_OCTETS
  return components.map((component) => ICAL.stringify(component)).join('')
}

/** Writes vCard 3.0. */
export function writeVersion3(components: readonly JComponent[]): string {
  ICAL.foldLength = LINE_OCTETS
  return components.map((component) => `${ICAL.stringify.component(component, vcard3)}\r\n`).join('')
}
