const MEETING =
  /\b(met|meet(?:ing)?|coffee|lunch|dinner|breakfast|brunch|drinks?|beers?|call(?:ed)?|talk(?:ed)?|spoke|chat(?:ted)?|saw|zoom(?:ed)?|ran into|bumped into|caught up|catch up|visited|hung out|sat (?:next|by|with)|interview(?:ed)?)\b/i

/** Whether a text tells of a meeting or a talk, and so of a real contact, and not only of facts about someone. */
export const tellsOfMeeting = (text: string): boolean => MEETING.test(text)
