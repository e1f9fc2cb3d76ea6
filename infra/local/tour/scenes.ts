/** A moment in the week, and what the owner texts then. */
export interface Scene {
  /** Days after the Monday on which the tour begins. */
  readonly day: number
  /** The owner's local `HH:MM`. */
  readonly time: string
  readonly caption: string
  readonly texts: readonly Said[]
}

/** A text, or a contact card shared from the phone: a file beside this one. */
export type Said = string | { readonly card: string }

/** A week in the life of someone who looks for a job. What wellmet answers is not written here: it is the real system's. */
export const SCENES: readonly Scene[] = [
  {
    day: 0,
    time: '12:30',
    caption: 'You are looking for a job in product design. At lunch you meet Bob: share his contact card, that is all.',
    texts: [{ card: 'bob-lee.vcf' }, 'he wants to meet designers'],
  },
  {
    day: 0,
    time: '19:40',
    caption: 'In the evening, a meetup. Text a name while you still remember it, then what you heard when you asked.',
    texts: ['Met Ana Silva, design lead at Figma, at the UX meetup', 'speakers for her meetup'],
  },
  {
    day: 1,
    time: '18:15',
    caption: 'Say where you would like to work, and wellmet keeps an eye on it.',
    texts: ['target product designer at Stripe'],
  },
  {
    day: 2,
    time: '09:00',
    caption: 'On Wednesday wellmet texts you first: it is time to follow up. Answer as you would answer a friend.',
    texts: ['1 done 2 later'],
  },
  {
    day: 3,
    time: '09:00',
    caption: 'LATER was tomorrow. Say in your own words what you did; it is kept as a note.',
    texts: ['sent her two names'],
  },
  {
    day: 3,
    time: '17:30',
    caption: 'Coffee with somebody from the company you are after. She needs what somebody you know does.',
    texts: ['Coffee with Priya Raman, recruiter at Stripe. She is looking for a React dev', 'yes'],
  },
  {
    day: 4,
    time: '12:00',
    caption: 'Friday. You have helped first; now it is easy to ask.',
    texts: ['introduced them', 'asked priya'],
  },
  {
    day: 6,
    time: '18:00',
    caption: 'On Sunday, the week in one text. Meet one person, ask, listen, follow up: that is the habit.',
    texts: [],
  },
]
