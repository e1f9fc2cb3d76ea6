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
  [/\bc\+\+/g, 'cpp'],
  [/\bc#/g, 'csharp'],
  [/\.net\b/g, 'dotnet'],
  [/\bnode(?:\.?js)\b/g, 'node'],
  [/\b(?:pm|product mgr)(s?)\b/g, 'product manager$1'],
  [/\b(?:swe|software eng)(s?)\b/g, 'software engineer$1'],
  [/\b(?:certified public accountant|cpa)(s?)\b/g, 'accountant$1'],
  [/\btax (?:accountant|preparer|consultant|adviser|person|guy|expert)(s?)\b/g, 'tax advisor$1'],
  [/\b(?:do|does|did|doing|prepares?|files?) (?:(?:her|his|their|my|the|people's) )?tax(?:es)?\b/g, 'advise tax'],
  [
    /\b(?:help|advice) (?:with|on|about|for|doing|filing) (?:(?:her|his|their|my|the|some) )?tax(?:es)?\b/g,
    'a tax advisor',
  ],
  [/\btax (?:help|advice)\b/g, 'a tax advisor'],
  [/\blegal (?:help|advice|counsel)\b/g, 'a lawyer'],
  [/\b(?:physical therapist|physio)(s?)\b/g, 'physiotherapist$1'],
  [/\bpsychotherapist/g, 'therapist'],
  [/\bhead[ -]hunter/g, 'recruiter'],
  [/\btalent (?:acquisition|sourcing)(?: (?:specialist|partner|lead|manager))?\b/g, 'recruiter'],
  [/\btech(?:nical)? recruiter/g, 'technical recruiter'],
  [/\bweb ?site/g, 'web'],
  [/\bmotor ?(?:cycle|bike)/g, 'motorcycle'],
  [/\b(?:build|fix|make|redo)(?:s|ing)? (?=(?:(?:an?|her|his|their|my|the) )?(?:web|apps?)\b)/g, 'develop '],
  [/\b(\w+) law (?:attorney|lawyer)/g, '$1 lawyer'],
  [/\b(?:does|practi[cs]es|practi[cs]ed) (\w+) law\b/g, 'is a $1 lawyer'],
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
  ...classOf('veterinarian', 'vet veterinary'),
  ...classOf('recruiter', 'headhunter'),
  ...classOf('translator', 'interpreter'),
  ...classOf('photographer', 'photog'),
  ...classOf('babysitter', 'nanny'),
  ...classOf('representative', 'rep'),
  ...classOf('repairer', 'restorer fixer mechanic'),
  ...classOf('car', 'auto automotive automobile'),
  ...classOf('math', 'maths mathematic'),
])

/** What one does, by what those who do it are called: in the form of a note (`restores`), of a need (`restore`), of a noun (`lessons`). */
export const doers: ReadonlyMap<string, string> = new Map([
  ...formsOf('teacher', 'teach tutor coach instruct', 'taught lesson class tuition'),
  ...formsOf('repairer', 'restore repair fix refurbish mend', 'restoration'),
  ...formsOf('editor', 'edit'),
  ...formsOf('writer', 'write', 'wrote'),
  ...formsOf('translator', 'translate interpret', 'translation'),
  ...formsOf('designer', 'design'),
  ...formsOf('developer', 'develop program code', 'development'),
  ...formsOf('builder', 'build', 'built'),
  ...formsOf('maker', 'make', 'made'),
  ...formsOf('photographer', 'photograph', 'photography'),
  ...formsOf('illustrator', 'illustrate', 'illustration'),
  ...formsOf('installer', 'install', 'installation'),
  ...formsOf('tuner', 'tune'),
  ...formsOf('groomer', 'groom'),
  ...formsOf('walker', 'walk'),
  ...formsOf('sitter', 'sit'),
  ...formsOf('baker', 'bake'),
  ...formsOf('cleaner', 'clean'),
  ...formsOf('painter', 'paint'),
  ...formsOf('producer', 'produce'),
  ...formsOf('animator', 'animate', 'animation'),
  ...formsOf('breeder', 'breed'),
  ...formsOf('brewer', 'brew'),
  ...formsOf('player', 'play'),
  ...formsOf('advisor', 'advise'),
])

function classOf(name: string, others: string): [string, string][] {
  return others.split(' ').map((word) => [word, name])
}

/** The verbs in their regular forms, and what is not regular. */
function formsOf(doer: string, verbs: string, others = ''): [string, string][] {
  const regular = verbs.split(' ').flatMap((verb) => {
    const root = verb.replace(/e$/, '')
    return [verb, `${verb}s`, `${verb}es`, `${root}ed`, `${root}ing`, `${root}${root.at(-1)}ing`]
  })
  return [
    ...regular,
    ...others
      .split(' ')
      .filter(Boolean)
      .flatMap((word) => [word, `${word}s`, `${word}es`]),
  ].map((form) => [form, doer])
}

/** What may stand between a field and who works in it, and changes nothing: a React web developer is a React developer. */
export const neutral: ReadonlySet<string> = new Set(
  'software frontend backend fullstack web app application'.split(' '),
)

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Says how good or how senior, not what. */
export const qualities = words(
  'good great reliable experienced decent affordable trustworthy local solid skilled talented nice best better really very amazing cheap new senior sr junior jr lead staff principal head chief freelance independent certified licensed licenced retired former ex professional full part time warm quick fellow another second more some few other old older vintage small own self employed qualified chartered registered trained master union brilliant excellent fantastic awesome kind patient friendly honest',
)

/** Titles that say little without a field: a video editor is no editor for a blog. */
export const vagueHeads = words(
  'developer manager director editor designer analyst advisor technician specialist assistant producer teacher agent writer researcher scientist driver officer lead associate representative planner broker coordinator administrator operator buyer worker expert maker artist professional architect supervisor inspector handler adjuster owner executive photographer doctor therapist psychologist chef cook translator repairer builder installer tuner groomer walker sitter baker cleaner painter animator breeder brewer player contractor',
)

/** Whose work is for some only: a pediatric dentist is no dentist for just anybody. */
export const clienteles = words(
  'ped peds pediatric paediatric child children kid school student campus equine horse veterinarian forensic court prison military',
)

/** Being one is no service to others: whoever needs one looks for somebody of their own. */
export const ownHeads = words(
  'cofounder founder partner roommate friend mentor role job position career internship gig work client customer user tester volunteer applicant member apprentice apprenticeship intern student candidate ceo cto cfo coo president help advice feedback person people guy someone somebody anyone team',
)
