import type { Pending } from '../domain/owner.ts'
import { nothingMore } from '../language/replies/recall.ts'
import type { Act, Command } from './command.ts'
import { answered, asked, declined } from './commands/asked.ts'
import { cadence } from './commands/cadence.ts'
import { card, numberedCard } from './commands/card.ts'
import { contacted } from './commands/contacted.ts'
import { hired } from './commands/hired.ts'
import { introducer } from './commands/introducer.ts'
import * as introduction from './commands/introductions.ts'
import { later } from './commands/later.ts'
import { log, logName } from './commands/log.ts'
import { merge, mergeInto } from './commands/merge.ts'
import { needOver } from './commands/need-over.ts'
import { allReplies, numberedReplies } from './commands/numbered-replies.ts'
import { pause, resume as resumeReminders } from './commands/pause.ts'
import * as person from './commands/person.ts'
import * as privateLink from './commands/private-links.ts'
import * as promise from './commands/promises.ts'
import * as recall from './commands/recall.ts'
import { refer } from './commands/refer.ts'
import { referred, willRefer } from './commands/referred.ts'
import { remindAbout } from './commands/remind-about.ts'
import * as reply from './commands/reminder-replies.ts'
import * as removal from './commands/removal.ts'
import { lastName, rename } from './commands/rename.ts'
import * as setting from './commands/settings.ts'
import { smallTalk } from './commands/small-talk.ts'
import { stats } from './commands/stats.ts'
import { dropTarget, target, targets } from './commands/targets.ts'
import { redo, undo } from './commands/undo.ts'
import { unfinished } from './commands/unfinished.ts'
import * as work from './commands/work.ts'
import type { Heard } from './heard.ts'
import { menu } from './menu-sections.ts'
import { defineMisspelt } from './misspelt.ts'
import type { View } from './view.ts'

/** Commands that are said outright, in the order in which they are tried; menu-sections.ts has the order for the owner. */
export const commands: Command[] = [
  undo,
  redo,
  menu,
  numberedReplies,
  allReplies,
  smallTalk,
  recall.due,
  recall.today,
  recall.week,
  recall.list,
  recall.needsList,
  refer,
  recall.who,
  recall.find,
  numberedCard,
  setting.remindAt,
  cadence,
  remindAbout,
  promise.promised,
  promise.thanked,
  person.note,
  stats,
  targets,
  target,
  asked,
  referred,
  willRefer,
  declined,
  answered,
  hired,
  contacted,
  introduction.introduce,
  dropTarget,
  removal.drop,
  rename,
  merge,
  removal.removeFact,
  setting.settings,
  setting.timezone,
  setting.quiet,
  setting.goal,
  pause,
  resumeReminders,
  privateLink.exportData,
  privateLink.calendar,
  privateLink.calendarOff,
  privateLink.web,
  removal.remove,
  unfinished,
]

/** Replies to a reminder; a name in one beats the last reminder. */
export const reminderReplies: Command[] = [
  introduction.introducedMatch,
  introduction.introducedPair,
  introduction.introducedTo,
  reply.helped,
  reply.done,
  later,
  reply.skipReminder,
]

/** What a text that begins with someone known says of them. */
export const aboutSomeone: Command[] = [
  card,
  person.reach,
  person.reachAlone,
  person.needs,
  lastName,
  person.moveTo,
  introducer,
  needOver,
  work.worksAt,
  work.isA,
  person.unclearMove,
]

/** What can be said of a person, by a text that begins with a name or with what one did. */
export const sayings: Command[] = [
  cadence,
  promise.thanked,
  referred,
  willRefer,
  contacted,
  reply.helped,
  reply.done,
  later,
  reply.skipReminder,
  ...aboutSomeone,
]

/** The words with which commands begin, as the menu shows them. */
const firstWords = (): string[] =>
  [...commands, ...reminderReplies].flatMap(({ forms }) => forms.flatMap((form) => /^[a-z]{4,}\b/.exec(form) ?? []))

export const misspelt = defineMisspelt(
  () => [...new Set(firstWords())],
  (text, view) => {
    for (const { read } of [...commands, ...reminderReplies]) {
      const act = read(text, view)
      if (act) return act
    }
    return null
  },
)

/** Every command by its name, for what a question put off. */
const byCommandName = new Map(
  [
    ...commands,
    ...reminderReplies,
    ...aboutSomeone,
    person.noteOn,
    recall.ask,
    log,
    logName,
    mergeInto,
    introduction.introduceMatch,
    introduction.declineMatch,
    removal.deleteNow,
    misspelt,
  ].map((command) => [command.name, command]),
)

/** What was put off, now. Throws if there is no such command, or its arguments are damaged. */
export function resume({ command, args }: Pending, view: View): Act {
  const found = byCommandName.get(command)
  if (!found) throw new UnknownCommandError(command)
  return found.resume(args, view)
}

/** MORE: the rest of what was shown last. */
export function readMore({ text }: Heard, view: View): Act | null {
  if (!/^(?:show )?more[\s.!?]*$/i.test(text)) return null
  const more = view.owner.shown?.more
  return more ? resume(more, view) : { wants: [], decide: () => ({ reply: nothingMore() }) }
}

/** A question kept the name of a command that this version does not have. */
export class UnknownCommandError extends Error {
  override readonly name = 'UnknownCommandError'

  constructor(command: string) {
    super(`there is no command ${command}`)
  }
}
