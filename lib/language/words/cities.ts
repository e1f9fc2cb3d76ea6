import { listPhrases } from './list-words.ts'

/** Cities, states and countries, lower case: where somebody is from or lives, which is a note and never an employer. */
export const cities: ReadonlySet<string> = new Set(
  listPhrases(`
new york, new york city, nyc, ny, brooklyn, bk, queens, bronx, manhattan, harlem, staten island, jersey, jersey city, new jersey, nj, hoboken, newark, la, los angeles
sf, san francisco, bay area, oakland, berkeley, san jose, san diego, sacramento, fresno, chicago, houston, phoenix, philadelphia, philly, san antonio, dallas
austin, fort worth, columbus, charlotte, indianapolis, seattle, denver, dc, d.c., washington, washington dc, boston, nashville, detroit, portland, las vegas, vegas, memphis
louisville, baltimore, milwaukee, albuquerque, tucson, mesa, atlanta, kansas city, omaha, raleigh, durham, miami, tampa, orlando, minneapolis, st paul, st. paul, tulsa
new orleans, nola, cleveland, cincinnati, pittsburgh, st louis, st. louis, toledo, buffalo, rochester, albany, boise, spokane, tacoma, salt lake city, slc, reno, honolulu, anchorage
madison, des moines, richmond, norfolk, savannah, charleston, asheville, boulder, santa fe, santa cruz, el paso, anaheim, long beach, hartford, providence, burlington
alabama, alaska, arizona, arkansas, california, cali, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana
maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new mexico, north carolina, north dakota, ohio, oklahoma
oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, tx, ca, fl, wa, ma, pa, oh
usa, us, canada, toronto, montreal, vancouver, ottawa, calgary, mexico, mexico city, cdmx, guadalajara, brazil, sao paulo, são paulo, rio, argentina, buenos aires, chile
santiago, colombia, bogota, bogotá, medellin, peru, lima, uk, england, london, manchester, leeds, liverpool, birmingham, bristol, scotland, edinburgh, glasgow, wales, cardiff, ireland
dublin, cork, galway, belfast, france, paris, lyon, marseille, germany, berlin, munich, hamburg, cologne, frankfurt, spain, madrid, barcelona, valencia, seville, portugal, lisbon
porto, italy, rome, milan, naples, turin, florence, netherlands, amsterdam, rotterdam, utrecht, belgium, brussels, switzerland, zurich, geneva, austria, vienna, sweden, stockholm
norway, oslo, denmark, copenhagen, finland, helsinki, poland, warsaw, krakow, prague, budapest, romania, bucharest, greece, athens, turkey, istanbul, israel, tel aviv, jerusalem
egypt, cairo, nigeria, lagos, abuja, ghana, accra, kenya, nairobi, south africa, cape town, johannesburg, ethiopia, morocco, uae, dubai, abu dhabi, india, mumbai, delhi
new delhi, bangalore, bengaluru, hyderabad, chennai, pune, kolkata, pakistan, karachi, lahore, bangladesh, dhaka, nepal, sri lanka, china, beijing, shanghai, shenzhen
hong kong, taiwan, taipei, japan, tokyo, osaka, kyoto, korea, seoul, vietnam, hanoi, saigon, thailand, bangkok, malaysia, kuala lumpur, singapore, indonesia, jakarta, bali
philippines, manila, australia, sydney, melbourne, brisbane, perth, new zealand, auckland, wellington, europe, asia, africa, hobart, syria, iran, iraq, ukraine, kyiv, russia, moscow
`),
)
