/** Phrases that say the same, as one of them; tried in this order on lower-case text. */
export const synonyms: readonly (readonly [RegExp, string])[] = [
  [/\b(?:real[ -]estate|estate|property) (?:agent|broker)s?\b/g, 'realtor'],
  [/\b(?:venture capitalist|vc)s?\b/g, 'investor'],
  [/\bco[ -]founder/g, 'cofounder'],
  [/\bfront[ -]end\b/g, 'frontend'],
  [/\bback[ -]end\b/g, 'backend'],
  [/\bfull[ -]stack\b/g, 'fullstack'],
  [/\bmachine learning\b/g, 'ml'],
  [/\b(?:user experience|ux)\b/g, 'ux'],
  [/\breact(?:\.?js)\b/g, 'react'],
  [/\bnode(?:\.?js)\b/g, 'node'],
  [/\b(?:pm|product mgr)(s?)\b/g, 'product manager$1'],
  [/\b(?:swe|software eng)(s?)\b/g, 'software engineer$1'],
  [/\b(?:certified public accountant|cpa)(s?)\b/g, 'accountant$1'],
  [/\btax (?:accountant|preparer|consultant|adviser|person|guy|expert)(s?)\b/g, 'tax advisor$1'],
  [/\b(?:physical therapist|physio)(s?)\b/g, 'physiotherapist$1'],
  [/\bpsychotherapist/g, 'therapist'],
  [/\bhead[ -]hunter/g, 'recruiter'],
  [/\btalent (?:acquisition|sourcing)(?: (?:specialist|partner|lead|manager))?\b/g, 'recruiter'],
  [/\btech(?:nical)? recruiter/g, 'technical recruiter'],
  [/\bweb ?site/g, 'web'],
  [/\bpart[ -]time\b|\bfull[ -]time\b/g, ''],
]

/** Words that say the same, as one of them. Which of a class someone calls themselves depends on the field. */
export const sameWords: ReadonlyMap<string, string> = new Map([
  ...classOf('developer', 'dev devs engineer eng programmer coder'),
  ...classOf('lawyer', 'attorney solicitor counsel barrister'),
  ...classOf('teacher', 'tutor instructor coach trainer'),
  ...classOf('advisor', 'adviser consultant counselor counsellor'),
  ...classOf('technician', 'tech'),
  ...classOf('manager', 'mgr'),
  ...classOf('doctor', 'doc physician'),
  ...classOf('veterinarian', 'vet'),
  ...classOf('recruiter', 'headhunter'),
  ...classOf('translator', 'interpreter'),
  ...classOf('photographer', 'photog'),
  ...classOf('babysitter', 'nanny'),
  ...classOf('representative', 'rep'),
])

function classOf(name: string, others: string): [string, string][] {
  return others.split(' ').map((word) => [word, name])
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Says how good or how senior, not what. */
export const qualities = words(
  'good great reliable experienced decent affordable trustworthy local solid skilled talented nice best better really very amazing cheap new senior sr junior jr lead staff principal head chief freelance independent certified licensed licenced retired former ex professional full part time warm quick fellow another second more some few other',
)

/** Titles that say little without a field: a video editor is no editor for a blog. */
export const vagueHeads = words(
  'developer manager director editor designer analyst advisor technician specialist assistant producer teacher agent writer researcher scientist driver officer lead associate representative planner broker coordinator administrator operator buyer worker expert maker artist professional architect supervisor inspector handler adjuster owner executive',
)

/** Being one is no service to others: whoever needs one looks for somebody of their own. */
export const ownHeads = words(
  'cofounder founder partner roommate friend mentor role job internship gig work client customer user tester volunteer applicant member apprentice intern student candidate ceo cto cfo coo president help advice feedback person people guy someone somebody anyone team',
)
