/**
 * What people do, in the words of several: what they call themselves, how others ask for them, and what is noted about
 * those who do it or did. Whoever asks for one of a trade is right with anyone of it, and wrong with anyone of another,
 * however alike they sound. The phrases were collected from how people speak, without a look at the words that the
 * matching knows.
 */
export interface Trade {
  titles: string[]
  needs: string[]
  notes: string[]
}

const trade = (titles: string, needs: string, notes = ''): Trade => ({
  titles: split(titles),
  needs: split(needs),
  notes: split(notes),
})

const split = (list: string): string[] => list.split('|').flatMap((one) => one.trim() || [])

/** Those by which the matching was improved. */
export const TRADES: Trade[] = [
  trade('vet | veterinarian | small animal vet', 'a vet | a good vet for her dog', 'used to be a vet'),
  trade('vet tech | veterinary technician', 'a vet tech | a veterinary technician'),
  trade('wedding photographer', 'a wedding photographer | someone to photograph their wedding', 'photographs weddings'),
  trade('product photographer', 'a product photographer', 'used to be a product photographer'),
  trade('wildlife photographer', 'a wildlife photographer'),
  trade('video editor | senior video editor', 'a video editor | help editing videos', 'edits videos on the side'),
  trade('copy editor', 'a copy editor', 'worked as a copy editor'),
  trade('podcast editor', 'an editor for her podcast | a podcast editor | podcast editing', 'edits podcasts'),
  trade('immigration lawyer | immigration attorney', 'an immigration lawyer | an immigration attorney'),
  trade('patent attorney | patent lawyer', 'a patent attorney | a patent lawyer', 'former patent lawyer'),
  trade('divorce lawyer', 'a divorce lawyer | a lawyer for her divorce', 'was a divorce attorney for 10 years'),
  trade(
    'tax advisor | tax accountant | tax consultant',
    'a tax advisor | help with her taxes | a tax accountant',
    'used to be a tax accountant',
  ),
  trade('financial planner', 'a financial planner'),
  trade('wedding planner', 'a wedding planner', 'used to be a wedding planner'),
  trade('city planner', 'a city planner'),
  trade(
    'React developer | Senior React engineer | React.js dev',
    'a React dev | a React developer | two React engineers',
  ),
  trade('iOS developer | iOS engineer', 'an iOS developer | an iOS engineer', 'was an iOS engineer at Apple'),
  trade('data engineer | senior data engineer', 'a data engineer | intros to data engineers'),
  trade('sound engineer', 'a sound engineer', 'worked as a sound engineer'),
  trade('civil engineer', 'a civil engineer'),
  trade('UX designer | user experience designer', 'a UX designer'),
  trade('interior designer', 'an interior designer', 'used to work as an interior designer'),
  trade('web designer | website designer', 'a web designer | a website designer'),
  trade('graphic designer', 'a graphic designer'),
  trade('piano teacher', 'a piano teacher | piano lessons for her son | a piano tutor', 'teaches piano'),
  trade('yoga teacher | yoga instructor', 'a yoga teacher | a yoga instructor', 'teaches yoga on weekends'),
  trade('math tutor', 'a math tutor for her son | maths tutoring', 'tutors math'),
  trade('ski instructor', 'a ski instructor | a ski coach', 'used to teach skiing'),
  trade('physiotherapist | physical therapist | physio', 'a physiotherapist | a physical therapist | a good physio'),
  trade('speech therapist', 'a speech therapist'),
  trade('massage therapist', 'a massage therapist'),
  trade('plumber | master plumber', 'a plumber | a reliable plumber for the bathroom', 'used to be a plumber'),
  trade('electrician | licensed electrician', 'an electrician | a good electrician', 'ex-electrician'),
  trade('carpenter', 'a carpenter', 'is a carpenter by training'),
  trade(
    'motorcycle mechanic',
    'a motorcycle mechanic | someone to restore his motorcycle | someone who can fix motorcycles',
    'restores old motorcycles | fixes motorbikes',
  ),
  trade('piano tuner', 'a piano tuner | someone to tune her piano', 'tunes pianos'),
  trade('real estate agent | realtor | estate agent', 'a real estate agent | a realtor', 'used to be a realtor'),
  trade('travel agent', 'a travel agent'),
  trade('literary agent', 'a literary agent | an intro to a literary agent'),
  trade('dentist', 'a dentist | a new dentist', 'retired dentist'),
  trade('dental hygienist', 'a dental hygienist'),
  trade(
    'grant writer',
    'a grant writer | help writing a grant | someone to write grants',
    'writes grants for nonprofits',
  ),
  trade('screenwriter', 'a screenwriter'),
  trade('technical writer', 'a technical writer', 'worked as a technical writer'),
  trade('Portuguese translator', 'a Portuguese translator | someone to translate Portuguese', 'translates Portuguese'),
  trade('court interpreter', 'a court interpreter'),
  trade('dog walker', 'a dog walker | someone to walk her dog', 'walks dogs'),
  trade('dog groomer', 'a dog groomer', 'grooms dogs'),
  trade('dog trainer', 'a dog trainer'),
  trade('personal trainer', 'a personal trainer', 'was a personal trainer'),
  trade(
    'recruiter | talent acquisition partner | headhunter',
    'a recruiter | an intro to a recruiter',
    'used to be a recruiter',
  ),
  trade('angel investor', 'an angel investor | to meet angel investors'),
  trade('landscape architect', 'a landscape architect'),
  trade('software architect', 'a software architect'),
  trade('bookkeeper', 'a bookkeeper | a part-time bookkeeper', 'used to be a bookkeeper'),
  trade('florist', 'a florist | a florist for the wedding', 'worked as a florist'),
]

/** Those kept aside: nobody looked at what became of them one by one. */
export const TRADES_ASIDE: Trade[] = [
  trade('mortgage broker', 'a mortgage broker', 'used to be a mortgage broker'),
  trade('insurance broker', 'an insurance broker'),
  trade('notary | notary public', 'a notary', 'is a notary'),
  trade('criminal defense attorney | criminal defense lawyer', 'a criminal defense lawyer'),
  trade('employment lawyer', 'an employment lawyer | an employment attorney', 'was an employment lawyer'),
  trade('startup lawyer', 'a startup lawyer'),
  trade('Android developer | Android engineer', 'an Android developer | a good android engineer'),
  trade('game developer | game programmer', 'a game developer', 'used to be a game developer'),
  trade('backend engineer | back-end developer', 'a backend engineer | a back-end dev'),
  trade('machine learning engineer | ML engineer', 'an ML engineer | a machine learning engineer'),
  trade('mechanical engineer', 'a mechanical engineer', 'trained as a mechanical engineer'),
  trade('fashion designer', 'a fashion designer'),
  trade('logo designer', 'a logo designer | someone to design a logo', 'designs logos'),
  trade('product designer', 'a product designer'),
  trade('guitar teacher', 'a guitar teacher | guitar lessons', 'teaches guitar'),
  trade('swim coach | swimming instructor', 'a swim coach | a swimming instructor'),
  trade('Spanish tutor | Spanish teacher', 'a Spanish tutor | Spanish lessons | a Spanish teacher', 'taught Spanish'),
  trade('driving instructor', 'a driving instructor | driving lessons', 'used to be a driving instructor'),
  trade('occupational therapist', 'an occupational therapist'),
  trade('pediatric dentist', 'a pediatric dentist'),
  trade('chiropractor', 'a chiropractor', 'retired chiropractor'),
  trade('pharmacist', 'a pharmacist', 'worked as a pharmacist'),
  trade('roofer', 'a roofer | a roofer for the barn', 'was a roofer'),
  trade('locksmith', 'a locksmith', 'ex locksmith'),
  trade('house painter', 'a house painter | someone to paint her house', 'paints houses'),
  trade('portrait painter', 'a portrait painter', 'paints portraits'),
  trade('bike mechanic', 'a bike mechanic | someone to fix her bike', 'fixes bikes'),
  trade('watchmaker', 'a watchmaker', 'is a watchmaker by trade'),
  trade('furniture restorer', 'a furniture restorer | someone to restore an old furniture set', 'restores furniture'),
  trade('talent agent', 'a talent agent'),
  trade('sports agent', 'a sports agent'),
  trade('copywriter', 'a copywriter | a good copywriter', 'used to be a copywriter'),
  trade('speechwriter', 'a speechwriter', 'former speechwriter'),
  trade('resume writer', 'a resume writer | help writing a resume', 'writes resumes'),
  trade('Japanese translator', 'a Japanese translator | Japanese translation', 'translates Japanese'),
  trade('babysitter | nanny', 'a babysitter | a nanny', 'used to be a nanny'),
  trade('house sitter', 'a house sitter over the holidays', 'house sits'),
  trade('wedding DJ', 'a wedding DJ'),
  trade('wedding florist', 'a wedding florist'),
  trade('cake baker', 'a cake baker | someone to bake a cake', 'bakes cakes'),
  trade('sous chef', 'a sous chef', 'was a sous chef'),
  trade('pastry chef', 'a pastry chef', 'worked as a pastry chef'),
  trade('venture capitalist | VC', 'a VC | an intro to a venture capitalist'),
  trade('journalist', 'a journalist | to meet journalists', 'used to be a journalist'),
  trade('audio producer', 'an audio producer'),
  trade('film producer', 'a film producer'),
  trade('customs broker', 'a customs broker'),
  trade('tailor', 'a tailor', 'is a tailor'),
  trade('drummer', 'a drummer', 'was a drummer in a band'),
  trade('solar installer', 'a solar installer | someone to install solar', 'installs solar'),
  trade('tile installer', 'a tile installer', 'installs tiles'),
  trade('data scientist', 'a data scientist', 'was a data scientist'),
  trade('security researcher', 'a security researcher'),
  trade('nutritionist', 'a nutritionist', 'used to be a nutritionist'),
  trade('product manager | PM', 'a product manager | a senior PM'),
  trade('office manager', 'an office manager', 'used to be an office manager'),
]

/** What people are called who are right for nobody's need here, though words of it are the same. */
export const OTHER_TITLES: string[] = split(
  'React Native developer | data center engineer | software sales engineer | C++ developer | wedding dress photographer | executive recruiter assistant | product packaging designer | web game designer | Ruby developer | music lawyer | forensic accountant | equine dentist | physics tutor | nursing student | law student | paralegal | legal secretary | photography student | sales rep for dental supplies | patent examiner | flight attendant | zookeeper | head of sales | piano salesman | wedding dress seller | motorcycle racer | tax inspector | yoga retreat owner | vet clinic receptionist | video game tester | podcast host | immigration officer | data entry clerk | landscape painter | interior minister | React conference organizer | Spanish exporter | bike courier | guitar collector | cake shop owner | solar sales manager | mortgage processor | swim team parent | insurance adjuster',
)

/** What is noted about people that makes nobody right for anything, though a trade comes up in it. */
export const OTHER_NOTES: string[] = split(
  "loves climbing | was a great help with the wedding | is a fan of our plumber | was a data center engineer | worked with a piano tuner | used to be a plumber's apprentice | used to live in Portugal | edits menus | teaches chemistry | writes code all day | fixes bugs | walks to work | paints nails | was at Plumbers Weekly | is a client of a realtor | is a lawyer's assistant | ex-husband is a dentist | her plumber retired | once met a drummer |  her sister is a plumber | married to a dentist | wants to become a florist | looking for a vet | met her electrician at a party | hired a plumber last year | dreams of being a pilot | her dad was a carpenter | studying to be a notary | hates lawyers | has two dogs | plays tennis | not a bookkeeper any more, she says | talked about piano music | his wife teaches yoga | needs a roofer | Formerly at Figma | Met again at PyCon | will refer me to Jane Doe at Stripe | collects watches | likes motorcycles | learning Japanese | rides a bike to work | thinks about becoming a teacher | brother of a journalist | was at the wedding | knows a good tailor | fan of video games | owns a house",
)

/** What people need that is nobody's trade, though words of one come up in it. */
export const OTHER_NEEDS: string[] = split(
  'a C# developer | a recruiter at Boeing | a photographer for her restaurant | a coach for public speaking | a table at a florist market | a dentist for her horse | a table at Noma | an engineer at Airbus | a job at Airbus | a designer | a teacher | an editor | a developer | a manager | a dress for the wedding | the plumbing code | motorcycle insurance | a piano | dog food | a translator app | grant money | a notary stamp | an editor for his cycling blog | a job as a plumber | a quiet place to write | clients for her yoga studio | a used piano | feedback on her wedding speech | a cofounder | beta testers for a dentist app | students for her guitar class | a roommate | an apprenticeship as an electrician | to become a pilot | a new motorcycle | an internship at a law firm | a mentor in design | tickets for ReactConf | board members | a dog | a bigger van | volunteers for the photo fair | a portfolio review | books on carpentry | work as a translator | a good taco place | a tax refund | a second opinion on a patent | video games for kids | a cake recipe | advice on buying a house',
)
