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

/** Abbreviated titles, lower case; some of them are also words ("it", "am", "pa"). */
export const abbreviatedTitles = listWords(`
  ed ot pt ta ra gc ae ba pi vc hr pr pa ea qa em gm md dp ad se cs pm tpm swe sre sde mle bdr sdr csm vp svp evp avp gvp cto ceo cfo coo cmo cpo cio
  ciso chro cro dba emt rn lpn np cpa ux ui dj mc vj dm sysadmin devrel eng mgr dir exec prof doc atty sci rep admin tech dev asst coord spec pres
`)

/** What stands before a title and says on which level, not in which field. */
export const levels = listWords(`
  sr jr senior junior jnr snr mid staff principal lead associate assistant asst interim acting deputy group global regional chief founding
  freelance part-time full-time retired head visiting adjunct trainee apprentice
`)
