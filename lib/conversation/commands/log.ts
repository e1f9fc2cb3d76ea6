import * as z from 'zod/mini'
import type { Certainty, Introduction } from '../../language/introduction/reading.ts'
import { readIntroductions } from '../../language/introduction.ts'
import { tellsOfMeeting } from '../../language/meeting.ts'
import { type Act, defineCommand } from '../command.ts'
import type { Heard } from '../heard.ts'
import { wantMatches } from '../introductions.ts'
import { logPeople } from '../log.ts'
import type { View } from '../view.ts'

const text = z.nullable(z.string())
const texts = z.array(z.string())

const IntroductionArgs = z.object({
  name: z.string(),
  title: text,
  organization: text,
  metAt: text,
  phones: texts,
  emails: texts,
  links: texts,
  needs: texts,
  introducedBy: text,
  followUp: z.nullable(z.object({ on: z.string(), time: text })),
  notes: texts,
})

const Args = z.object({
  introductions: z.array(IntroductionArgs),
  isMeeting: z.boolean(),
  as: z.optional(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('new') }),
      z.object({ kind: z.literal('known'), id: z.string() }),
    ]),
  ),
})

/** Logging someone is the one thing that needs no keyword, so it is never read as a command; questions put it off. */
export const log = defineCommand({
  name: 'log',
  forms: ['Ana Silva', 'met Ana Silva, designer at Figma'],
  help: 'logs someone; a name is enough',
  args: Args,
  read: () => null,
  wants: ({ introductions }) => wantMatches(introductions),
  handle: ({ introductions, ...options }, view) => logPeople(introductions, options, view),
})

const logOf = (introductions: Introduction[], said: string, view: View): Act =>
  log.resume({ introductions, isMeeting: tellsOfMeeting(said) }, view)

const readLog =
  (certainties: Certainty[]) =>
  ({ text: said, reading }: Heard, view: View): Act | null =>
    certainties.includes(reading.certainty) && reading.people.length > 0 ? logOf(reading.people, said, view) : null

/** `met Ana Silva`, `new: ...`, `just had coffee with ...` */
export const readExplicitLog = readLog(['explicit'])

/** A person's name that reads as nothing else, or a name with what belongs to a person. */
export const readNewName = readLog(['bare', 'described'])

/** Logging a name that turned out to be nobody known. */
export const logName = defineCommand({
  name: 'logName',
  forms: [],
  help: '',
  args: z.object({ name: z.string() }),
  read: () => null,
  handle: ({ name }, view) =>
    logPeople(readIntroductions(`met ${name}`, view.moment).people, { isMeeting: false, as: { kind: 'new' } }, view),
})
