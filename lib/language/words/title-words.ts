import { listPhrases, listWords } from './list-words.ts'

/** Titles whose last word is no job by itself, or whose words mean something else one by one; lower case. */
export const fixedTitles: ReadonlySet<string> = new Set(
  listPhrases(`
    notary public, chief of staff, editor in chief, editor-in-chief, attorney general, attorney at law, surgeon general, jack of all trades
    stay at home mom, stay at home dad, stay-at-home mom, stay-at-home dad, stay at home parent, full time mom, full time dad, board member
    council member, city council, city councilor, phd student, law student, med student, grad student, nursing student, art student
    lunch lady, lunch lad, crossing guard, flight crew, drag queen, drag king, mail lady, it guy, sound guy, lighting guy, hvac guy, tile guy
    cable guy, handy man, pool guy, self employed, self-employed, unemployed, retired, between jobs, freelance, freelancing, first chair
    first violin, second violin, lead guitar, in sales, in marketing, in hr, in finance, in tech, in it, in real estate, in insurance, right hand
    c-suite, jack-of-all-trades, man of the cloth, justice of the peace, sergeant at arms, master of ceremonies, best boy, second unit
  `),
)

/** Before "player": what makes it a profession or a pursuit worth a title, and not a remark ("big chess player"). */
export const playedThings = listWords(`
  bass guitar piano violin viola cello drum drums sax saxophone trumpet trombone keyboard keyboards fiddle banjo flute harp organ clarinet
  oboe sitar tabla accordion ukulele soccer football basketball baseball hockey tennis rugby cricket volleyball golf pro professional
`)

/** Written in capitals, an abbreviated title; in lower case, a name or something else. */
export const capitalTitles: ReadonlySet<string> = new Set(
  'ED OT PT TA RA GC AE BA PI VC HR PR PA EA QA EM GM MD DP AD SE CS'.split(' '),
)

/** What stands before a title and says on which level, not in which field. */
export const levels = listWords(`
  sr jr senior junior jnr snr mid staff principal lead associate assistant asst interim acting deputy group global regional chief founding
  freelance part-time full-time retired head visiting adjunct trainee apprentice
`)

/** Words that end like a job ("preparer", "cellist") and are none: kin, leanings, pastimes and plain nouns, singular. */
export const notJobs = listWords(`
  lover player gamer reader hiker runner jogger marathoner biker twirler cyclist believer supporter follower talker thinker dreamer smoker
  drinker winner loser member sister brother mother father daughter number dinner supper computer offer corner order letter matter center
  winter summer weather water paper power flower tower shower answer butter dollar finger former other another later sober silver copper tiger
  river rather whether together never ever over under after super hyper cooler bigger younger older better smaller nicer starter sweater poster
  folder laser user poker soccer cancer timer trailer charger burger quarter semester character chapter newsletter calendar transfer partner
  minister monster cluster master feminist optimist pessimist realist perfectionist minimalist buddhist baptist methodist adventist socialist
  tourist twist waist wrist resist checklist finalist laureate newcomer outsider homeowner survivor neighbor visitor factor sector vector mirror
  error listener swimmer climber surfer skier snowboarder traveler traveller backpacker camper golfer joker stoner partier sleeper eater
  beginner riser griller collector sinker cheer career volunteer pioneer gather remember wonder consider discover deliver scooter twitter
  leather feather ladder hammer rubber liver fever clover lobster oyster hamster rooster sticker blocker locker docker
`)

/** Fields of work that say nothing about somebody when they stand alone. */
export const vagueFields = listWords(`
  music art history math it people success support training learning cloud mobile web safety real business customer education design audit tax
  risk credit events content growth brand security hospitality nursing trust fleet claims loans philosophy physics data research policy
`)

/** What praises or plays down, and so begins a remark instead of a title. */
export const praises = listWords(`
  great good super really very big huge nice total amazing awesome fun avid such best cool smart funny kind sweet lovely excellent brilliant
  wonderful seems loves hates likes not no ex former formerly
`)
