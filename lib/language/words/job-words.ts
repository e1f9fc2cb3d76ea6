import { listWords } from './list-words.ts'

/** The words a job title ends in (its head: "sous chef", "VP"), singular and lower case, abbreviations included. */
export const jobWords = listWords(`
  junior senior sophomore freshman critic preparer stylist planner maker
  abogada abogado accompanist accomplice accountant acrobat activist actor actress actuary acupuncturist adjunct
  adjuster adjutant admin administrator admiral adviser advisor advocate ae aesthete aesthetician agent aide airman
  alderman alienist allergist ambassador analyst anchor anchorman anchorperson anesthesiologist anesthetist
  animator announcer anthropologist antiquarian apothecary appraiser apprentice arborist archaeologist archbishop
  archdeacon archeologist archer architect archivist arquitecto artisan artist assembler assemblyman assessor
  assistant associate asst astronomer astrophysicist athlete attache attendant attending attorney auctioneer
  audiologist auditor authenticator author aviator avp ba babysitter bagman bailiff baker ballerina bandleader
  banker barback barber bargeman barista barkeep barmaid barman barrister bartender bassist bassoonist bdr
  beautician beekeeper bellboy bellhop biochemist biographer biologist bishop blacksmith blogger boatman boatswain
  bodyguard bombardier bookbinder bookkeeper bookmaker bookseller booster bosun botanist bouncer bowler boxer
  breeder brewer bricklayer brigadier broadcaster broker builder bureaucrat bursar busboy businessman businesswoman
  busser butcher butler buyer cabbie cameraman cantor captain cardinal cardiologist caregiver caretaker carpenter
  carrier cartographer cartoonist cartwright carver caseworker cashier caterer cattleman cavalryman celebrant
  cellist censor ceo ceramicist cfo chairman chairperson chairwoman chambermaid chancellor chaplain charwoman
  chauffeur cheerleader cheesemonger chef chemist chevalier chief chiropractor choreographer chro churchman
  cinematographer cio ciso clarinetist cleaner clergyman cleric clerk clockmaker clown cmo co-founder co-owner
  coach coachman coauthor cobbler cofounder collector colonel colorist colourist columnist comedian comedienne
  comforter comic commandant commander commentator commissioner commodore composer compositor comptroller concierge
  conductor congressman congresswoman conservator consul consultant contortionist contractor controller coo cook
  coordinator cop copilot copyist copywriter cornerback coroner corporal correspondent cosmetologist costumer
  councilman councilmember councilwoman counsel counsellor counselor countess courier couturier cowboy cowgirl
  coxswain cpa cpo craftsman crane-operator creator crewman criminologist crna cro csm cto curate curator custodian
  cutter cytogeneticist dancer dba deacon dealer dean deckhand decorator defender deliveryman demographer
  demonstrator dentist deputy dermatologist designer detective dev developer devops devs diagnostician dietician
  dietitian diplomat dir director dishwasher dispatcher distiller distributor diva diver divider dj doc docent
  doctor doer doge dosimetrist doula draftee draftsman dramatist draper dressmaker driver druggist drummer
  drywaller ea ecologist economist editor educator electrician em embalmer embryologist emcee emt endocrinologist
  endodontist eng engineer engr engraver entomologist entrepreneur epidemiologist equestrian esthetician evangelist
  evp examiner exec executive exporter exterminator fabricator facilitator falconer farmer farrier fellow ferryman
  filmmaker financier firefighter fireman fisherman fisherwoman fishmonger flautist flipper florist flutist foley
  footballer forager foreman foreperson founder freelance freelancer fundraiser furrier gaffer gardener
  gastroenterologist gc generalist geneticist geographer geologist ghostwriter glassblower glazer glazier goalie
  goalkeeper goldsmith gondolier governor gp grad grader graduate grantwriter gravedigger greengrocer grip grocer
  groomer groundskeeper guard guardsman guide guitarist gunner gunsmith gymnast gynaecologist gynecologist
  haberdasher hacker hairdresser hairstylist handler handyman handywoman harpist head headhunter headmaster
  headmistress headwaiter healer hematologist herbalist historian homemaker horticulturist hospitalist host hostess
  hotelier housekeeper housemaid houseman hygienist hypnotist ichthyologist illustrator imam immunologist importer
  industrialist infantryman influencer ingeniera ingeniero ingenieur innkeeper innovator inspector installer
  instructor instrument-maker intern internist interpreter interviewer inventor investigator investor janitor
  jeweler jeweller jockey journalist judge jurist juror justice laborer landlady landlord landscaper lawyer lead
  leader lecturer legislator liaison librarian lieutenant lifeguard linebacker lineman linguist lobbyist locksmith
  logger longshoreman lpn lumberjack luthier machinist maestro magician magistrate maid mailman manager manicurist
  manufacturer marine marketer marksman marshal mason massager masseur masseuse matchmaker mathematician mayor mc
  md mechanic mediator medic medico mentor mercer merchandiser merchant messenger meteorologist metropolitan mgr
  microbiologist midwife milkman miller milliner millwright miner minister missionary mixologist mngr model
  moderator monk mortician mover muralist musician nanny naturalist navigator negotiator nephrologist neurologist
  neurosurgeon newscaster newsman newspaperman newspaperwoman newsreader newswoman notary novelist np nun nurse
  nutritionist ob-gyn obgyn oboist obstetrician oceanographer officer official officiant ombudsman oncologist
  operator ophthalmologist optician optometrist orderly organist organizer orthodontist orthopedist osteopath ot
  owner paediatrician painter paleontologist paperhanger paralegal paramedic paratrooper parson partner pastor
  pathologist pawnbroker pedant pediatrician pentester percussionist performer perfusionist periodontist pharmacist
  phlebotomist photographer photojournalist physician physicist physio physiotherapist pianist piano-tuner pilot
  pipefitter pitcher planner planter plasterer playwright plumber pm po podcaster podiatrist poet poetess policeman
  policewoman politician porter postdoc postman postmaster potter practitioner preacher president pressman priest
  principal printer printmaker proctologist proctor producer prof profesor profesora professional professor
  projectionist proletarian promoter proofreader propmaster prosecutor provost psychiatrist psychoanalyst
  psychologist psychotherapist pt publicist publisher pulmonologist puppeteer purser qa quant quarterback
  quartermaster quilter ra rabbi radiologist rancher ranger rapper realtor receptionist recruiter ref referee
  registrar rep repairman reporter representative researcher resident restaurateur restorer retailer retiree
  reverend rheumatologist rideshare rifleman rigger rn roaster roofer roper saddler sailor salesgirl saleslady
  salesman salesperson saleswoman sawyer saxophonist scaffolder scheduler scholar schoolmaster schoolteacher
  scientist scout scoutmaster screenwriter sculptor sculptress sde sdr seaman seamstress secretary seismologist
  selectman seller semipro senator sender sergeant server serviceman sexton sfx shaman sheepherder shipper
  shoemaker shopkeeper shortstop signalman singer sitter skipper skycap slp sniper sociologist soldier solicitor
  soloist solopreneur sommelier songwriter sonographer sourcer sourdough sous speaker specialist speechwriter
  sportscaster sportswriter sre stagehand stager stationmaster statistician stenographer stevedore steward
  stewardess stockbroker stockholder storekeeper storyteller strategist streamer stripper striptease student
  stuntman stuntwoman stylist superintendent supervisor supplier surgeon surveyor sutler svp swe sysadmin ta
  tailback tailor tanner taxidermist teacher teamster tech techie technician technologist teller tenor tester
  theologian therapist tiler timekeeper toxicologist toymaker tpm trader trainee trainer trainman transcriptionist
  translator trawler treasurer trombonist trooper trucker trumpeter tuner turner tutor typist ump umpire undergrad
  undersecretary understudy undertaker underwriter upholsterer urbanist urologist usher valet vc vendor
  ventriloquist verger vet veteran veterinarian veterinary vfx videographer vintner violinist violist virologist
  vlogger vocalist volunteer vp waiter waitress walker watchmaker waterman weatherman weaver webmaster welder
  wholesaler winemaker woodcutter woodman woodsman wordsmith worker workman wrangler writer youtuber zoologist
`)
