export const anyTime = (): string => 'Any time.'

export const hello = (): string => 'Hi. Who did you meet? Text a name, or ? for everything you can text.'

export const whoIAm = (): string =>
  "I'm wellmet: I keep whom you meet, ask how you can help, and remind you to follow up. Text a name, or ? for more."

export const whyIAsk = (): string => 'Whoever you help remembers you, so I ask and remind. Text ? for more.'

export const good = (): string => 'Good.'

export const neverMind = (): string => 'OK. UNDO takes back the latest change.'
