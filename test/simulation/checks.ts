import * as counts from './checks/counts.ts'
import * as introductions from './checks/introductions.ts'
import * as nextStep from './checks/next-step.ts'
import * as outreach from './checks/outreach.ts'
import { checkPaths } from './checks/paths.ts'
import * as reminders from './checks/reminders.ts'
import * as replies from './checks/replies.ts'
import * as undo from './checks/undo.ts'
import type { Check } from './step.ts'

/** Everything that has to hold after every text, for one life. */
export const createChecks = (): Check[] => [
  nextStep.checkNextStep(),
  nextStep.checkWeekends,
  nextStep.checkAgenda,
  reminders.checkQuiet,
  reminders.checkTime,
  reminders.checkNoneMissed,
  reminders.checkNotTwice(),
  reminders.checkNamed,
  counts.checkCounts(),
  counts.checkSundays(),
  checkPaths,
  undo.checkUndo(),
  undo.checkAgain(),
  introductions.checkSuggestions(),
  introductions.checkFollowedUp,
  introductions.checkMade,
  outreach.checkTimers(),
  outreach.checkTimersKept,
  outreach.checkStopped,
  replies.checkAnswered,
  replies.checkSegments,
  replies.checkWords,
  replies.checkDays,
]
