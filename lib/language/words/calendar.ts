/** The words for weekdays, as texted: full, short and often misspelled. 1 is Monday, 7 is Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...numberEach(1, 'monday mon'),
  ...numberEach(2, 'tuesday tues tue teusday'),
  ...numberEach(3, 'wednesday weds wed wensday wednsday wendesday'),
  ...numberEach(4, 'thursday thurs thur thu thrusday thurday'),
  ...numberEach(5, 'friday fri firday'),
  ...numberEach(6, 'saturday sat saterday'),
  ...numberEach(7, 'sunday sun'),
])

/** The words for months, full and short. 1 is January. */
export const months: ReadonlyMap<string, number> = new Map([
  ...numberEach(1, 'january jan'),
  ...numberEach(2, 'february feb febuary'),
  ...numberEach(3, 'march mar'),
  ...numberEach(4, 'april apr'),
  ...numberEach(5, 'may'),
  ...numberEach(6, 'june jun'),
  ...numberEach(7, 'july jul'),
  ...numberEach(8, 'august aug'),
  ...numberEach(9, 'september sept sep'),
  ...numberEach(10, 'october oct'),
  ...numberEach(11, 'november nov'),
  ...numberEach(12, 'december dec'),
])

/** The words for days of a month, as they are said and dictated: "december third". */
export const ordinals: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth
  twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`
    .split(/\s+/)
    .map((word, i) => [word, i + 1]),
)

function numberEach(number: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, number])
}
