import { I_JUST } from './past-tense.ts'

const MEETING =
  /\b(met|meet(?:ing)?|coffee|lunch|dinner|breakfast|brunch|drinks?|beers?|call(?:ed)?|talk(?:ed)?|spoke|chat(?:ted)?|saw|zoom(?:ed)?|ran into|bumped into|caught up|catch up|visited|hung out|sat (?:next|by|with)|interview(?:ed)?)\b/i

/** Whether a text tells of a meeting or a talk, and so of a real contact, and not only of facts about someone. */
export const tellsOfMeeting = (text: string): boolean => MEETING.test(text)

const BEGINS_WITH_MEETING = new RegExp(
  `^(?:and\\s+)?${I_JUST}(?:met|saw|had|ran into|bumped into|spoke|talked|chatted|caught up|sat|visited|hung out|added|connected with)\\b`,
  'i',
)

/** Whether a text begins with how the owner came together with somebody: `just ran into ...`. */
export const beginsWithMeeting = (text: string): boolean => BEGINS_WITH_MEETING.test(text)

const BEGINS_WITH_MET = new RegExp(`^(?:and\\s+)?${I_JUST}met\\b`, 'i')

/** The same, in the one word that says nothing but that: `finally met ...`. */
export const beginsWithMet = (text: string): boolean => BEGINS_WITH_MET.test(text)
