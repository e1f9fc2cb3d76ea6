/** To whoever was invited, as carriers expect of a first text: who, how often, that it may cost, how to get help and how to end it. */
export const invitation = (programme: string): string =>
  `${programme}: reply YES for wellmet networking reminders by text, about 5 a week. Msg&data rates may apply. HELP for help, STOP to end.`

/** The same to whoever has set it up, and agreed then. */
export const explanation = (): string =>
  "wellmet: text me the name of anyone you meet, I'll remind you to follow up. About 5 msgs a week, rates may apply. HELP for help, STOP to end."

export const invitationAgain = (): string => 'Reply YES to get wellmet reminders by text, or STOP to get none.'

export const youAreIn = (): string =>
  "You're in. Right after you meet someone, text me, like: met Ana Silva, designer at Figma. Text ? for all you can say."
