import type { CarrierWord } from '../carrier-words.ts'

/** What carriers answer to their own words, where no carrier answers them. */
export function answerCarrierWord(word: CarrierWord): string {
  switch (word) {
    case 'optOut':
      return 'You get no more texts from wellmet. Reply START to get them again.'
    case 'optIn':
      return 'You get texts from wellmet again. Reply STOP to end them.'
    case 'help':
      return 'wellmet reminds you to follow up with whom you met. Text ? for all you can say, STOP to end.'
  }
}
