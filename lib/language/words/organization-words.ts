import { listWords } from './list-words.ts'

/** Words that make a proper name an organization's ("Larkspur Robotics", "Harrow & Finch LLP"), lower case. */
export const organizationWords = listWords(`
  inc llc llp ltd limited corp corporation co company gmbh ag sa sarl bv ab oy as plc pty group grupo holdings partners associates
  ventures capital equity investments fund funds trust foundation institute society association alliance coalition council union league
  federation initiative collective cooperative coop co-op agency bureau department dept ministry commission authority administration
  labs lab robotics technologies technology tech software systems solutions digital interactive media studios studio productions pictures
  entertainment records publishing press books magazine times gazette tribune herald post journal network networks broadcasting radio
  analytics data cloud ai security cyber biotech bio pharma pharmaceuticals therapeutics biosciences sciences genomics diagnostics
  medical health healthcare care wellness clinic hospital hospitals hospice dental dentistry orthodontics pediatrics veterinary
  university college school academy elementary seminary polytechnic isd usd preschool montessori kindergarten district
  bank bancorp credit financial finance insurance mutual assurance securities advisors advisory consulting consultants consultancy
  logistics freight shipping transport transportation transit trucking airlines airways aviation aerospace motors automotive auto
  energy power electric gas oil petroleum solar wind utilities water mining steel metals chemicals plastics materials
  foods farm farms orchard orchards vineyards vineyard winery wines brewery brewing distillery bakery cafe café coffee roasters kitchen
  restaurant grill diner bistro pizzeria tavern pub lounge deli catering creamery chocolates
  construction builders building contractors contracting roofing plumbing heating cooling hvac landscaping gardens garden nursery
  realty properties property estates homes housing mortgage title architects architecture design designs interiors furniture
  fashion apparel clothing textiles jewelers jewelry cosmetics beauty salon spa barbershop barbers fades gym fitness yoga pilates
  hotel hotels inn resort resorts hospitality travel tours cruises theater theatre opera ballet symphony orchestra philharmonic
  museum gallery galleries library archives zoo aquarium gardens ministries diocese parish
  law legal attorneys counsel hardware supply supplies outfitters sports athletics industries manufacturing mfg works workshop
  enterprises international global worldwide services service management staffing recruiting marketing advertising communications
  games gaming toys pets body repair garage towing cleaners laundry storage movers rentals
  sons bros brothers
`)
