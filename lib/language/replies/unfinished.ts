export const useUndo = (): string => 'UNDO takes back the latest change. To delete someone: DELETE ANA.'

export const deleteOne = (): string => 'I delete one person at a time, and ask first: DELETE ANA. Nothing was deleted.'

export const howToRest = (): string =>
  'PAUSE 2 WEEKS keeps me quiet for a while. DROP ANA ends the follow-ups with one person. Nothing changed.'

export const mergeTwo = (): string => 'Which two? The first one named is kept: MERGE ANA SILVA, A. SILVA.'

export const renameTo = (): string => 'Who, and to what? Like: RENAME ANA TO Ana Maria Silva.'

export const everySpan = (): string =>
  'How often, and who? Days, weeks, months or years, like: EVERY 6 WEEKS ANA. Nothing changed.'

export const promisedWhom = (): string => 'Promised whom? Like: PROMISED ANA BY FRIDAY.'

export const noteOnWhom = (): string => 'A note on whom? Like: NOTE ANA loves climbing.'

export const findWhat = (): string => 'Find what? Like: FIND REACT. It searches everything, notes too.'

export const whoWhere = (): string => 'Who, where? Like: WHO AT FIGMA, or WHO DESIGNER.'

export const noteWhat = (): string => 'What shall I note? Like: NOTE ANA loves climbing.'

export const undoOne = (): string =>
  'UNDO takes back one change at a time, the latest first. Text it again for the one before.'

export const askedWhom = (): string => 'Asked whom for a referral? Like: ASKED ANA, or ASKED ANA ABOUT STRIPE.'

export const helpedWhom = (): string => 'Whom? Like: HELPED ANA, or ANA THANKED ME.'

export const dropOne = (): string => 'I drop one person at a time: DROP ANA. Nothing changed.'

export const oneAnswerEach = (): string => 'One answer for each, please: 1 DONE 2 LATER 3 SKIP. Nothing changed.'
