import * as z from 'zod/mini'

/** An EventBridge event pattern: per field the values it may have, nested as the event is. */
export type EventPattern = { readonly [field: string]: readonly Matcher[] | EventPattern }

type Literal = string | number | boolean | null
type Matcher =
  | Literal
  | { readonly prefix: string }
  | { readonly exists: boolean }
  | { readonly 'anything-but': Literal[] }

const literal = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** The parts of EventBridge's pattern language that the stack uses; a pattern with any other part does not parse. */
export const EventPattern: z.ZodMiniType<EventPattern> = z.lazy(() =>
  z.record(z.string(), z.union([matchers, EventPattern])),
)

const matchers = z.array(
  z.union([
    literal,
    z.strictObject({ prefix: z.string() }),
    z.strictObject({ exists: z.boolean() }),
    z.strictObject({ 'anything-but': z.array(literal) }),
  ]),
)

/** Whether the event has, in every field the pattern names, one of the values it allows there. */
export function matchesPattern(pattern: EventPattern, event: unknown): boolean {
  return Object.entries(pattern).every(([field, expected]) => {
    const value = isRecord(event) ? event[field] : undefined
    return isList(expected) ? expected.some((matcher) => matches(matcher, value)) : matchesPattern(expected, value)
  })
}

function matches(matcher: Matcher, value: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => matches(matcher, one))
  if (typeof matcher !== 'object' || matcher === null) return value === matcher
  if ('prefix' in matcher) return typeof value === 'string' && value.startsWith(matcher.prefix)
  if ('exists' in matcher) return (value !== undefined) === matcher.exists
  return value !== undefined && !matcher['anything-but'].some((literal) => literal === value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isList(expected: readonly Matcher[] | EventPattern): expected is readonly Matcher[] {
  return Array.isArray(expected)
}
