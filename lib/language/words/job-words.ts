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
  lobsterman lobsterwoman crabber oysterman shrimper arboriculturist agriculturist agrologist viticulturalist
  oenologist cidermaker brewmaster cicerone barkeeper cellarman carhop waitperson busperson saucier patissier
  chocolatier gelatiere pizzaiolo pitmaster charcutier fromager affineur cheesemaker breadmaker roastmaster maitred
  toastmaster compere cytotechnologist histologist histotechnologist histotechnician sonologist mammographer
  neonatologist neuropsychologist neuroscientist neuroradiologist neurophysiologist hepatologist otolaryngologist
  laryngologist otologist rhinologist physiatrist orthoptist orthotist psychometrist psychometrician
  psychopharmacologist venereologist electrophysiologist primatologist mammalogist arachnologist lepidopterist
  malacologist bryologist phycologist palynologist parasitologist bacteriologist immunogeneticist pharmacologist
  physiologist kinesiologist anatomist biophysicist biostatistician bioinformatician biotechnologist bioengineer
  bioethicist biomechanist geochemist geophysicist geomorphologist hydrogeologist glaciologist volcanologist
  limnologist petrologist mineralogist gemologist gemmologist metallurgist crystallographer spectroscopist cosmologist
  cryptologist cryptanalyst codebreaker topologist algebraist ethnomusicologist musicologist folklorist philologist
  phonetician semiotician epigrapher papyrologist numismatist philatelist egyptologist sinologist medievalist
  classicist hispanist criminalist penologist gerontologist victimologist sexologist thanatologist logician pollster
  psephologist futurologist corpsman wetnurse aupair nursemaid childminder paraeducator paraprofessional
  schoolmistress headteacher dinnerlady examinator housefather housemother beadle sacristan deaconess friar abbess
  prioress rebbe rebbetzin mohel shochet mashgiach chazzan hazzan mullah muezzin pandit pujari lama rinpoche granthi
  padre chorister choirmaster choirboy choirgirl carillonneur bellringer kapellmeister concertmaster orchestrator
  beatboxer beatmaker turntablist keyboardist bagpiper drummerboy banjoist cornetist tubist timpanist vibraphonist
  mandolinist lutist harpsichordist accordionist hornist piccoloist trumpetist countertenor impresario showrunner
  showman showgirl ringmaster aerialist trapezist stiltwalker mentalist conjurer conjuror fortuneteller palmist
  clairvoyant numerologist burlesquer stuntperson swordsman costumier scenographer scenarist dramaturg dramaturge
  dialogist gagwriter sketchwriter memoirist diarist hagiographer annalist lexicologist copyeditor subeditor
  factchecker letterer storyboarder rotoscoper videojournalist photoeditor retoucher serigrapher screenprinter etcher
  enamelist mosaicist stonecarver woodcarver woodturner cabinetmaker coachbuilder shipbuilder sailmaker ropemaker
  netmaker basketmaker basketweaver candlemaker soapmaker perfumier glassmaker glassworker ceramist coppersmith
  tinsmith whitesmith bladesmith swordsmith knifemaker metalsmith metalworker boilermaker toolmaker diemaker moldmaker
  mouldmaker patternmaker foundryman pipelayer gasfitter lineworker lineperson cableman wireman splicer steeplejack
  hodcarrier roadworker roadman groundworker steelfixer banksman roustabout toolpusher mudlogger derrickhand
  derrickman coalminer quarryman sandhog longwallman screeder tilesetter floorlayer carpetlayer homebuilder
  housebuilder housepainter signwriter signpainter upholstress corsetiere corsetmaker modiste needlewoman lacemaker
  crocheter leatherworker cordwainer bootmaker shoeshiner bootblack tailoress couturiere sewist laundress launderer
  washerwoman windowcleaner chimneysweep garbageman binman dustman trashman streetsweeper gravekeeper greenkeeper
  greenskeeper nurseryman nurserywoman plantsman plantswoman topiarist rosarian landscapist silviculturist lumberman
  timberman millhand millworker cattlewoman herdsman shepherdess goatherd swineherd cowhand cowpuncher stockman
  stockwoman gaucho vaquero milkmaid dairyman dairywoman dairymaid poultryman farmhand fieldworker farmworker
  ranchhand sharecropper grazier crofter pastoralist permaculturist horsewoman stablehand stableboy huntsman
  bullfighter matador picador kennelman dogwalker dogcatcher petsitter zookeeper aquarist aviculturist musher mahout
  ratcatcher mariner seafarer yachtsman yachtswoman oarsman helmsman bargee lighterman dockworker dockhand dockmaster
  harbormaster harbourmaster wharfinger lockkeeper lighthousekeeper ferrywoman coastguardsman conscript reservist
  legionnaire grenadier artilleryman gurkha sharpshooter cryptolinguist interrogator jailor gaoler patrolwoman
  gendarme carabiniere sleuth bailbondsman repoman watchman nightwatchman doorkeeper gatekeeper commissionaire
  firewoman smokejumper firewatcher telephonist telegraphist stenotypist stenographist amanuensis scrivener
  adjudicator jurisconsult jurywoman juryman paraplanner liquidator taxman oddsmaker pokerplayer moneylender
  arbitrageur stockjobber speculator daytrader intrapreneur merchandizer costermonger pedlar paperboy papergirl
  shopgirl shopman shopworker stockist storeman storewoman warehouseman cartman drayman haulier chauffeuse cabdriver
  cabman busdriver tramdriver motorman motorwoman brakeman switchman trackman railwayman signalwoman motorcyclist
  wakeboarder skateboarder decathlete triathlete ultrarunner weightlifter powerlifter judoka karateka sensei sifu
  pugilist cornerman sculler paddler canoeist raftsman mountaineer alpinist sherpa spelunker skydiver parachutist
  paraglider balloonist aeronaut aviatrix cosmonaut taikonaut cropduster bushpilot loadmaster aerodynamicist
  roboticist mechatronician horologist footballist midfielder goaltender pointguard baseman batswoman wicketkeeper
  allrounder netballer badmintonist tennisplayer pickleballer racquetballer chessplayer grandmaster speedrunner
  shoutcaster cosplayer puppetmaker modelmaker dollmaker pianotuner guitarmaker organbuilder violinmaker bowmaker
  instrumentmaker exorcist curandera curandero homoeopath reflexologist iridologist aromatherapist rolfer chiropodist
  pedicurist microblader tattooist barberess coiffeur coiffeuse shampooist electrologist trichologist yogi yogini
  birthworker roadie emissary plenipotentiary maharaja lawmaker congressperson assemblywoman assemblymember councilor
  alderwoman freeholder selectwoman selectperson ombudsperson ombudswoman spokeswoman speechmaker orator pamphleteer
  muckraker newspaperperson newshound newsie anchorwoman weathergirl weathercaster quizmaster gamemaster deejay veejay
  radioman conservationist environmentalist suffragist almoner socialworker interventionist behaviorist behaviourist
  bcba lcsw lmft lmhc crnp aprn cna lvn rdn pharmd dvm dds dmd anaesthetist anaesthesiologist haematologist
  oesophagologist orthopaedist diabetologist allergologist phoniatrist logopedist logopaedist psychomotrician
  hypnotherapist educationalist educationist pedagogue privatdozent housemaster housemistress preceptor webdev
  frontender backender fullstack sysop netadmin dbadmin webdesigner uxer annotator scrummaster agilist sdet bughunter
  datascientist integrator tastemaker expeditor valuator weighmaster housesitter factotum dogsbody gofer bellman
  redcap doorwoman liftboy hallboy skivvy footman manservant majordomo bailie gillie ghillie tourguide subtitler
  voiceactor localizer localiser
`)
