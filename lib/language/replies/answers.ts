export const nothingChanged = (): string => 'OK, nothing changed.'

export const nothingToConfirm = (): string => 'Nothing is waiting for an answer. Text ? to see what you can do.'

export const notUnderstood = (): string =>
  "I can't make that out. To log someone, text a name, like: met Ana Silva at PyCon. Text ? for more."

export const notAPerson = (name: string): string => `Not sure who that is. To log someone, text: met ${name}`
