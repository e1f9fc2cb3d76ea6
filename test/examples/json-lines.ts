import { readFileSync } from 'node:fs'
import type * as z from 'zod/mini'

/** The lines of a file in this folder, each as `schema` reads it. Throws if one does not fit or an id comes twice. */
export function readJsonLines<Line extends { readonly id: string }>(file: string, schema: z.ZodMiniType<Line>): Line[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const examples = lines.map((line) => schema.parse(JSON.parse(line)))
  const repeated = examples.find(({ id }, index) => examples.findIndex((other) => other.id === id) < index)
  if (repeated) throw new Error(`${file} has two examples ${repeated.id}`)
  return examples
}
