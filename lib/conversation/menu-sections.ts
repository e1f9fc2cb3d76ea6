import type { Command } from './command.ts'
import { answered, asked, declined } from './commands/asked.ts'
import { cadence } from './commands/cadence.ts'
import { card, numberedCard } from './commands/card.ts'
import { contacted } from './commands/contacted.ts'
import { hired } from './commands/hired.ts'
import { introducer } from './commands/introducer.ts'
import { introduce, introducedPair } from './commands/introductions.ts'
import { later } from './commands/later.ts'
import { log } from './commands/log.ts'
import { defineMenu } from './commands/menu.ts'
import { merge } from './commands/merge.ts'
import { needOver } from './commands/need-over.ts'
import { allReplies, numberedReplies } from './commands/numbered-replies.ts'
import { pause, resume } from './commands/pause.ts'
import * as person from './commands/person.ts'
import * as privateLink from './commands/private-links.ts'
import { promised, thanked } from './commands/promises.ts'
import * as recall from './commands/recall.ts'
import { refer } from './commands/refer.ts'
import { referred, willRefer } from './commands/referred.ts'
import { remindAbout } from './commands/remind-about.ts'
import { done, helped, skipReminder } from './commands/reminder-replies.ts'
import { drop, remove, removeFact } from './commands/removal.ts'
import { rename } from './commands/rename.ts'
import * as setting from './commands/settings.ts'
import { stats } from './commands/stats.ts'
import { dropTarget, target, targets } from './commands/targets.ts'
import { redo, undo } from './commands/undo.ts'
import * as work from './commands/work.ts'

/** What one can text for one purpose. */
export interface Section {
  title: string
  commands: Command[]
}

/** Every command that is typed, as `?` and the documentation list it: first what one says every day. */
export const menuSections = (): Section[] => [
  { title: 'Meet and follow up', commands: [log, done, later, skipReminder, undo, redo, numberedReplies, allReplies] },
  {
    title: 'Look up',
    commands: [
      card,
      recall.due,
      recall.list,
      recall.needsList,
      recall.today,
      recall.week,
      numberedCard,
      recall.ask,
      recall.who,
      recall.find,
    ],
  },
  { title: 'Help', commands: [person.needs, needOver, promised, helped, introduce, introducedPair, thanked] },
  { title: 'When to follow up', commands: [person.moveTo, remindAbout, cadence, contacted, drop] },
  {
    title: 'Change',
    commands: [
      person.noteOn,
      person.note,
      person.reach,
      work.worksAt,
      work.isA,
      introducer,
      rename,
      merge,
      removeFact,
      remove,
    ],
  },
  { title: 'Often enough', commands: [setting.goal, stats] },
  {
    title: 'Reach a referral',
    commands: [target, targets, dropTarget, refer, asked, willRefer, declined, answered, referred, hired],
  },
  {
    title: 'Your data',
    commands: [privateLink.exportData, privateLink.calendar, privateLink.calendarOff, privateLink.web],
  },
  {
    title: 'Settings',
    commands: [setting.settings, setting.timezone, setting.remindAt, setting.quiet, pause, resume, menu],
  },
]

/** The same in one list. */
export const menuLines = (): Command[] => menuSections().flatMap(({ commands }) => commands)

/** `?`: everything that can be texted. */
export const menu: Command = defineMenu(menuLines)
