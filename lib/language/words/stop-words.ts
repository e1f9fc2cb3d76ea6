import { listWords } from './list-words.ts'

/** Words that are never part of a name, whatever their case: pronouns, articles, conjunctions, auxiliaries, answers. */
export const stopWords = listWords(`
  i i'm im i've we we're you your he he's hes she she's shes they they're it it's its him her his hers them their me my mine our us
  a an the this that these those there here who who's whos whom whose which what where when why how
  and & or but so if because bc cause cuz plus then than also too both all each every either neither not no yes yeah yep nope ok okay
  am is are was were be been being isn't isnt ain't has have had hasn't do does did doesn't doesnt don't dont didn't can can't cant
  could would should won't might must shall
  at @ in on of from for with w/ w without to into onto by via thru through about abt bout re after before during until til till since
  between among near around behind beside beyond across against past over under up down out off as like per vs c/o
  very really super just only even still already again now today tomorrow yesterday tonight soon later ago last next first
  need needs needed want wants wanted look looks looking lookin lookng seek seeks seeking iso lf hire hires hiring ask asks asked asking hope hopes hoping
  work works worked working live lives lived love loves loved like likes liked hate hates know knows knew said says told tell
  play plays run runs own owns teach teaches study studies make makes sell sells build builds start starts started move moved moves
  meet met meeting talked talk talking spoke speak chatted chat chatting bumped ran saw see seen sat had got get gets add added adding save log
  ping text txt call called calls email emails message msg dm remind follow followup circle check reach nudge send sent share
  introduced introduce intro intro'd introd referred hey hi hello yo thanks thx ty please pls plz new contact contacts name named names real
  friend friends someone anyone somebody everybody people ppl person guy's woman man lady dude guys girl kid
  one two three four five six seven eight nine ten few some many more most lots lot
  good great nice cool fun big little old young happy best better
  number phone cell mobile email tel ph eml website site number's
  his her is was going goes go went take takes took give gives gave use uses used using try trying tried think thinks thought
  hmm lol haha omg wow fyi btw asap idk tbh imo etc tbd tba n/a
  done skip undo stats due week day month year list help commands settings
  panel quick note nothing redo undo export timezone rename merge delete drop target targets goal pause resume calendar quiet every promised helped
  remind sent unknown whoever nobody anybody more later
`)

/** Words of the list above that are also names, which a capital or their place in the text decides ("Guy Fontaine"). */
export const doubtfulNames = listWords(
  'may will art bill mark guy rich penny don hope love joy big little ty per young',
)

/** What may stand inside or before a surname, in lower case. */
export const nameParticles = listWords(`
  van von der den ter ten de del della delle di da das do dos du la le lo el al ap bin bint ben ibn abu af av zu zum zur y e san st st. op het 't mac
`)

/** What may stand before a name and is kept with it, without the full stop. */
export const honorifics = listWords(
  'dr doctor prof professor mr mrs ms mx miss sir dame rev reverend fr rabbi pastor judge coach sister imam sen gov',
)

/** What may follow a surname as part of it, without the full stop. */
export const nameSuffixes = listWords('jr sr ii iii iv')

/** Degrees and licences written after a name, without full stops; they are notes. */
export const credentials = listWords(
  'phd md mba esq cpa rn jd pe pmp ma ms msc bsc do dds dmd dvm lcsw lmft cfa cfp edd ra aia pharmd np pa-c od dpt mph msw',
)
