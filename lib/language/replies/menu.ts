/** A command in the list of what can be texted: `done / done ana - followed up`. */
export const commandLine = ({ forms, help }: { forms: string[]; help: string }): string =>
  `${forms.join(' / ')} - ${help}`
