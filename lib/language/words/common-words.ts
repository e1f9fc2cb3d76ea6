import { listWords } from './list-words.ts'

/** The everyday words of spoken English, base forms only, lower case: what is probably no part of a name. */
export const commonWords = listWords(`
  abandon abandoned abdomen abdominal abduction abide ability able abnormal aboard abortion about above abroad absence absent absolute
  absolutely abstract absurd abuse academic accent accept acceptable acceptance access accessory accident accidental accidentally
  accommodate accompanied accompany accomplice accomplish accomplished account accountant accurate accusation accuse accused accustomed
  ache achieve achievement acid acknowledge acquaintance acquainted acquire acquired acres across act action activate active activity
  actor actress actual actually acute adapt add addict addiction addition additional address adequate adjust adjustment administration
  admirable admiration admire admission admit adopt adopted adoption adorable adore adrenaline adult advance advantage adventure
  advertising advice advise advisor advocate aerial affair affect affection affectionate afford afraid aft after afternoon afterward
  afterwards again against age agency agenda aggression aggressive agitated ago agony agree agreement ahead aid aim ain air airborne
  aircraft airfield airline airplane airport aisle alarm album alcohol alcoholic ale alert alias alibi alien alike alimony alive all
  alleged allegiance allergic alley allies alligator allow allowance allowed almost alone along alongside alphabet already also altar
  alter alternate alternative altitude altogether aluminum always amateur amazed amazing ambition ambitious ambulance ambush amigo ammo
  ammunition amnesia among amount amulet amuse amusement amusing anal analysis analyst analyze anatomy anchor ancient and anger angle
  angry anguish animal ankle anniversary announce announcement annoy annoyed annoying annual anonymous another answer ant ante antenna
  anticipate anticipated anticipation antidote antique anxiety anxious any anybody anyhow anymore anyone anyplace anything anytime anyway
  anywhere apart apartment ape apiece apocalypse apologise apologize apology apparent appeal appear appearance appendix appetite applaud
  applause apple application applied apply appoint appointed appointment appreciate appreciation apprehended approach appropriate
  approval approve approximately apron aquarium arcade arch architect architecture archives are area aren arena argue argument arise arm
  armor army around aroused arrange arranged arrangement array arrest arrival arrive arrived arrogance arrogant arrow arse arson art
  artery article artificial artillery artist artistic ashamed ashore ashtray aside ask asleep aspect aspirin ass assassin assassinated
  assassination assault assemble assembly assessment asset assets asshole assign assigned assignment assist assistance assistant
  associate assume assumption assurance assure asthma astronaut asylum athlete athletic atmosphere atom atomic attach attached attack
  attempt attend attendance attendant attention attic attitude attorney attract attraction attractive auction audience audio audition
  authentic author authority authorization authorize authorized auto autograph automatic automatically automobile autopsy autumn
  auxiliary available avenge average avoid await awake awaken award aware away awe awesome awful awhile awkward axe babbling babe baby
  babysit babysitter babysitting bachelor back background backpack backseat backstage backup backward backwards backyard bacon bacteria
  bad badge bag bagel baggage bail bait bake baked bakery balance balcony bald ball ballerina ballet ballistics balloon ballroom baloney
  bam ban banana band bandage bandit bang bank bankrupt bankruptcy banquet bar barbecue barber barbershop bare barefoot barely bargain
  barge bark barn barrel barrier bartender base baseball basement bash basic basically basis basket basketball bass bastard bat batch
  bath bathe bathroom bathtub battalion batter battery battle battlefield beach beacon beads beak beam bean bear beard beast beat beaten
  beautiful beauty became because become bed bedroom bedtime bee beef been beep beer beetle before beg began beggar begin beginning
  behalf behave behavior behaviour behind being belief believe bell belly belong belongings beloved below belt bench bend beneath benefit
  bent best bet betray betrayal better between beverage beyond biblical bicycle bid big bigger biggest bike bikini billion bimbo bin bind
  biological biology bird birth birthday bit bitch bite bitter bizarre black blackjack blackmail blackout blacksmith bladder blade blah
  blame blank blanket blast blaze bleach bleed bleeding bleep blend bless blew blind blink bliss block bloke blond blonde blood bloody
  bloom blossom blouse blow blown blue blueberry bluff blunt blur blush boar board boat bodily body bodyguard bogus boil bold bollocks
  bolt bomb bonding bone bones bong bonus boob booby boogie book bookie bookstore boom boost boot booth booty booze border bore bored
  boredom boring born borrow bosom boss both bothered bottle bottom bought bounce bound bounty bouquet bourbon bout bow bowel bowl box
  boy boyfriend bozo bra bracelet braces brag brain brake brakes branch brand brandy brass brat brave bravery brawl breach bread break
  breakdown breakfast breakthrough breakup breast breath breathe breed breeze brew bribe brick bridal bride bridesmaid bridge brief
  briefcase brig brigade bright brilliant bring brink bro broad broadcast broccoli broke broken bronze brook broom brother brotherhood
  brought bruise brunch brunette brush brutal brutality brute bubble bucket buckle bucks buddy budge budget buff buffet bug bugger buggy
  build building built bulb bull bullet bulletin bulletproof bullshit bully bum bummer bump bun bunch bundle bunk buns burden burger
  burglar burglary burial buried burn burnt burst bury bus bush business businessman businessmen bust busy but butcher butler butt
  butterfly button buy buzzer buzzing bypass cab cabaret cabbage cabin cabinet cable cactus caddy cadet cafe cafeteria caffeine cage cake
  calculate calculated calendar calf caliber call calm came camel camera cameraman camp campaign campus can canal canary cancel cancer
  candidate candle candy cane cannon cannot canoe cant canvas cap capable capacity capital cappuccino capsule captive capture car carbon
  card cardboard cardiac care careful careless caretaker cargo carnival carpet carriage carrier carrot carry cart cartoon carve case cash
  cashier casino casket cast castle casual casualty cat catalog catalogue catastrophe catch catchy category caterer catering cathedral
  cattle caught cause caution cautious cavalry cave caviar cavity cease ceiling celebrate celebration celebrity cell cellar cellphone
  cellular cement cemetery cent center centre cents century cereal ceremony certain certainly certainty certificate certified chain chair
  chalk challenge chamber champ champagne champion championship chance change channel chant chanting chaos chap chapel chaplain chapter
  character charade charge charitable charity charm charming chart chase chat chateau chatter chauffeur cheap cheat cheating check
  checkbook checkup cheek cheer cheerful cheerleader cheese cheeseburger cheesecake cheesy chef chemical chemistry cheque cherish cherry
  chess chest chew chic chick chicken child childhood childish children chili chill chilly chimney chimp chin chip chocolate choice choir
  choke choose chop chopper chorus chosen chow chronic chum chump chunk church chute cigar cigarette cinch cinema cinnamon circle circuit
  circulation circumstance circumstances circus citizen city civic civil civilian civilisation civilization civilized claim clam clamp
  clan clap clarify clarity class classic classical classified classroom classy clause claw clean clear clearance clerk clever click
  client climate climb cling clinic clinical clip cloak clock clone close closest closet closure cloth clothes clothing cloud cloudy
  clown club clue clumsy clutch coach coal coast coat cobbler cocaine cock cockpit cockroach cocksucker cocktail cocky cocoa coconut code
  coffee coffin coin coincidence cold collapse collar collateral colleague collect collection collective collector college collision
  cologne colon colonial colony color colorful colour column com coma comb combat combination combine combined combo comeback comedian
  comedy comes comet comfort comfortable comfy comic coming command commence comment commentator commerce commercial commission commit
  commitment committed committee common commotion communicate communication communion communism community companion company compare
  comparison compartment compass compassion compatible compensate compensation compete competent competition competitive complain
  complaint complete completely complex complicated compliment comply composer composition compound compromise computer con conceal
  conceive concentrate concentration concept conception concern concerned concert conclude conclusion concrete concussion condemn
  condition condo condom conduct conductor cone conference confess confession confidence confident confidential confined confirm
  confirmation conflict confront confuse confused confusing confusion congratulate congregation connect connected connection conquer
  conscience conscious consciousness consent consequence conservative consider considerable considerate consideration consistent
  consolation console conspiracy constable constant constitutional construction constructive consul consulate consult consultant consume
  consumer contact contagious contain containment contaminated contempt content contest contestant context continent continue contract
  contractor contrary contrast contribute contribution control controversial convenience convenient convent convention conventional
  conversation convert convertible convey convict conviction convince convinced convoy cook cookie cool cooperate cooperation cooperative
  coordinate cop cope copper copy cord core cork corn corner corny coronation coroner corporate corporation corpse corral correct
  correspondence correspondent corridor corrupt corruption cos cosmic cost costume cottage cotton couch cough could couldn council
  counsel counsellor counselor count countdown counterfeit countless country countryside coup couple coupon courage courageous courier
  course court courtesy courthouse courtroom courtyard cousin cover coverage covert cow coward cowboy coyote cozy crab crack cradle craft
  cramp crank cranky crap crappy crash crate crave craving crawl crazed crazy creaking cream create creation creative creator creature
  credentials credibility credit creep creepy crest crew crib cricket crime criminal cripple crippled crisis crisp crispy critic critical
  criticism criticize crocodile crook crooked crop cross crossroads crotch crow crowd crown crucial crucify crude cruel cruelty cruise
  crummy crunch crusade crush crust cry crystal cube cubicle cuckoo cuddle cue cuff cult cultural culture cunning cunt cup cupboard
  cupcake curb cure curfew curiosity curious curl currency current curry curse curtain curve cushion custody custom customary customer
  customs cut cute cycle cynical dagger daily dairy dam damage dame damn damp dance dandy danger dangerous dare dark darling darn dash
  data database date daughter dawn day daylight daytime dead deadline deaf deal dear dearest death debate debris debt debut decade decaf
  decay deceased deceive decency decent deception decide decided decision deck declaration declare decline decorate decorated decorator
  decoy dedicate dedicated dedication deed deep deer defeat defect defective defence defend defendant defense defensive define definite
  definitely definition defy degree delay deli deliberate deliberately delicate delicious delight delighted delightful delirious deliver
  delivery delusion delusional demand demo democracy demolition demon demonic demonstrate demonstration den denial dense dent dental
  dentist deny depart departed department departure depend dependent depends deploy deposit deposition depot depressed depressing
  depression depth deputy deranged descent describe description desert deserve design designed desire desk despair desperate desperation
  despicable despise despite dessert destination destined destiny destroy destruction destructive detail details detect detector
  detention determination determine determined detonate detonator detour deuce devastating develop developed development device devil
  devoted devotion dew diabetes diabetic diagnosis dial dialogue diamond diaper diaphragm diarrhea diary dibs dice dick dickhead dictator
  dictionary did didn die diesel diet differ difference different difficult difficulty dig digest digital dignified dignity dilemma dim
  dime dimension dine diner dining dinner dinosaur dip diploma diplomat diplomatic dire direct direction director dirt dirty disabled
  disagree disappear disappearance disappeared disappoint disappointed disappointment disarm disaster disc discharge discipline disco
  disconnected discount discover discovered discovery discreet discretion discrimination discuss discussion disease disgrace disguise
  disgust disgusting dish dishonest disk dislike dismiss dismissed disorder dispatch display disposal dispose disposition dispute
  disregard disrespect disrespectful distance distant distinct distinction distinguished distract distracted distraction distress
  distribution district disturb disturbance ditch dive diversion divide divine division divorce dizzy dock doctor document documentary
  does doesn dog doggie doggy doing doll dollar dollars dolphin domain domestic don donate donation done donkey donor doodle doom doomed
  door doorbell doorman doorstep doorway dope dork dorm dose dot double doubt douche dough doughnut dove down downhill download downright
  downstairs downtown dozen draft drag drain drama dramatic drastic draw drawn dread dreadful dream dress dried drift drill drink drip
  drive driven driveway drone drool drop drove drown drug drugs drugstore drum drummer drunk drunken dry duck duct dude due duel dug dull
  dumb dummy dump dungeon dunk duplicate during dust duty dwarf dwell dye dying dyke dynamic dynamite each eager ear earlier earliest
  early earn ears earth earthquake ease easier easily easy eat eccentric echoing eclipse economic economy ecstasy edge edgy editing
  edition editor editorial educate educated education educational effect effective efficiency efficient effort egg eggs ego eight eighth
  either elaborate elbow elderly elected election electric electrical electricity electronic elegant element elementary elements elephant
  elevated elevator eleven elf eligible eliminate elite else elsewhere elves email embarrass embarrassed embarrassing embarrassment
  embassy embrace emergency emotion emotional emperor empire employ employed employee employer employment empty enchanted enchanting
  encore encounter encourage encouragement end endangered endless endure enemy energy enforcement engage engaged engagement engine
  engineering enhance enjoy enlighten enormous enough ensure enter entertain entertainment enthusiasm enthusiastic entire entitled
  entrance entry envelope environment environmental envy epic epidemic episode equal equation equipment equipped equivalent era erase
  erection erotic errand error escape escort especially espresso essay essence essential establish established establishment estate
  estimate eternal eternity ether ethical ethics evacuate evacuation evaluation even event eventually ever everlasting every everybody
  everyday everyone everything everywhere evidence evil evolution exact exactly exam examination examine example excellence excellent
  except exception exceptional excess excessive exchange excite excited excitement exciting exclusive excused execute executed execution
  executive exercise exhaust exhausted exhausting exhibit exhibition exist existence exit exotic expand expect expedition expense
  expensive experience experiment experimental expert expertise expired explain explanation explode exploit explore explosion explosive
  expose exposed exposure express expression exquisite extend extension extensive extent exterior external extinct extortion extra
  extract extraction extraordinary extreme extremely eye eyes eyewitness fabric fabulous face facial facility fact factor factory faculty
  fade fag faggot fail failed failure faint fair fairy faith faithful fake fall fallen fallout fame familiar family famous fan fancy
  fantastic fantasy far fare farewell farm fart farther fascinated fascinating fascist fashion fast fasten fastest fat fatal fate father
  fault favor favorite favour favourite fax fear fearful fearless feast feather feature federal fee feed feedback feel feelings feet fell
  fella fellas fellow fellowship felon felony felt female feminine fence fender ferry festival fetch fetish fever few fiance fiancee
  fiber fiction fiddle field fiend fierce fifth fifty fight figure file fill film filter filth filthy fin final finale finally finance
  financial find findings fine finger fingerprint finish fire fireman fireplace firm first fish fisherman fishy fist fit five fix flag
  flair flame flank flap flare flash flashlight flat flatter flavor flaw flea flee fleet flesh flexible flick flier flight fling flip
  flirt flirting float floating flock flood floor flop florist flour flow flower flowers flu fluid flush flute fly foam focus fog fold
  folk folks follow fond food fool foolish foot footage football for forbid forbidden force fore forehead foreign foreman forensic
  foreplay forest forever forfeit forget forgive forgot forgotten fork form formal formality formation formerly formula forth fortress
  fortunate fortune forum forward fought foul found fountain four fourth fraction fracture fragile frame franchise frankly frantic frat
  fraternity fraud freak freaky free freedom freelance freeway freezer freight frequency frequent frequently fresh freshen freshman
  fridge fried friend friendship fries fright frighten frightened frog from front frontier frown frozen fruit fruitcake frustrated
  frustrating frustration fry fuck fudge fuel fugitive fulfill full fully fumes fun function functional fund fundamental funeral fungus
  funk funky funny fur furious furnace furniture furry further fury fuse fusion fuss future fuzzy gadget gag gain gal galaxy gallant
  gallery gallon gamble gambling game gang gangster gap garage garbage garden garlic gas gasoline gate gather gator gauge gave gay gaze
  gear geek geisha gem gender generally generate generation generator generosity generous genetic genie genius gentle gentleman gentlemen
  gently genuine geography gesture get getaway ghastly ghetto ghost giant gift gig gigantic gin ginger girl girlfriend give given glad
  glamorous glamour glance glass glide glimpse glitter global globe gloomy glorious glory glove glow glue goal goat gobble goddam goddamn
  goddess goes goggles going gold golden goldfish golf gone gonna goo good goodwill goody goof goofy goon goose gorgeous gorilla gosh
  gospel gossip got gotta gotten gourmet government governor gown grab graceful gracious grad grade graduate graduation grain gram
  grammar grand granddad granddaddy granddaughter grandfather grandmother grandson granted grape grapefruit graphic grasp grass grateful
  gratitude grave graveyard gravity gravy gray grease greasy great greatest greed greedy green greenhouse greet grenade grew grid grief
  grieve grieving grill grim grin grind grip grocery groom groove groovy gross ground group grow grown growth grub grudge gruesome grumpy
  grunt guarantee guard guardian guess guest guidance guide guilt guilty guinea guitar gum gun gunfire gunman gunshot gurney gut guts
  gutter guy gym habit habitat hack had hair haircut hairdresser hairy half halfway hall hallowed hallway ham hamburger hammer hamster
  hand handbag handful handicap handkerchief handle handshake handsome handwriting handy hang hangar hangover happen happened happily
  happiness happy harassment harbour hard hardcore hardware harm harmless harness harp harsh harvest has hash hasn hassle haste hasty hat
  hatch hate haul haunt haunted have haven hay hazard head headache headline headmaster headquarters heal health healthy heap hear heard
  heart heartbeat heartbreak heartless heat heaven heavily heavy heavyweight heel height heir heist held helicopter hell helmet help
  helpful helpless hen her herd here hereby heritage hero heroic heroin herself hesitate hidden hide hideous high highway hike hilarious
  hill him himself hind hint hip hippie hire hired his historic historical history hit hitch hoax hobby hock hockey hog hoist hold holdup
  hole holiday holler holster home homeboy homecoming homeland homeless homemade homesick hometown homework homey homicide homo
  homosexual honest honesty honey honeymoon honk honor honorable honour honourable hood hook hoop hoops hoot hop hope hopeful hopeless
  horizon horn horny horrible horribly horrid horror horse horseshit hose hospital hospitality host hostage hostess hostile hostility hot
  hotel hotshot hound hour hours house household housekeeper housekeeping housewife howl howling huddle hug huge huh hull hum human
  humanity humble humiliate humiliated humiliating humiliation humility humming humor humour hump hunch hundred hung hungry hunk hunt
  hurricane hurt husband hustle hut hybrid hydrogen hygiene hypocrite hypothetical hysteria hysterical ice icebox icy idea ideal
  identical identification identified identify identity idiot idiotic idle idol ignition ignorance ignorant ignore ill illegal illusion
  image imaginary imagination imagine imbecile imitation immature immediate immediately immigration imminent immoral immortal immune
  immunity impact impatient imperative imperial implant imply import importance important imported impose impossible impotent impress
  impressed impression impressive imprisoned improve improvement improvise impulse impulsive inappropriate incapable inch incident
  incision inclined include including income incompetent incomplete inconvenience incorrect increase incredible incredibly indeed
  indefinitely independence independent index indicate indication indictment individual indoors indulge industrial industry inevitable
  infamous infant infantry infected infection inferior infinite infirmary influence info inform informant information infrared ingenious
  ingredient inhale inherit inheritance inherited initial initiate initiative inject injection injured injury injustice ink inmate inn
  inner innocence innocent input inquiry insane insanity insect insecure insensitive insert inside insight insignificant insist inspect
  inspection inspiration inspire inspired install instance instant instead instinct institute institution instructions instructor
  instrument insulin insult insurance insured intact integrity intellect intellectual intelligence intelligent intend intense intensity
  intensive intent intention intentionally intercept intercom intercourse interest interested interesting interfere interference interior
  intern internal international internet internship interpret interpretation interrogation interrupt intersection interstate intervention
  interview intimacy intimate intimidated into intriguing introduce introduction intrude intruder intrusion intuition invade invasion
  invent invention inventor inventory invest investigate investigation investigator investment invincible invisible invitation invite
  invited involve involved involvement iron ironic irony irrational irregular irrelevant irresistible irresponsible irritating island
  isolate isolated isolation issue itch itchy item its itself jab jackass jacket jackpot jacks jail jam janitor jar jaw jazz jealous
  jealousy jeans jeep jelly jeopardize jeopardy jerk jerky jester jet jewel jewellery jewelry jingle jinx job jockey jog jogging join
  joint joke jolly journal journalism journalist journey joy judge judgement judgment jug juice juicy jukebox jumbo jump jumpy jungle
  junk junkie junkyard jurisdiction juror jury just justice justified justify juvenile kangaroo karaoke karate karma keen keep keg kept
  ketchup kettle key kick kid kidnap kidnapper kidnapping kidney kill kin kind kinda kindergarten king kingdom kinky kiss kit kitchen
  kite kitten knack knee kneel knees knew knife knitting knob knock knockout knot know knowledge known knuckles kosher lab label labor
  laboratory labour lace lack lad ladder lady laid lair lake lamb lame lamp land landlady landlord landscape language lap laptop larceny
  large lasagna laser lass last late later latest latrine latte laugh laughter launch laundry lava law lawful lawn lawsuit lawyer lay
  layout lazy lead leadership leaf league leak lean leap learn lease leash least leather leave lecture ledge left leftovers leg legacy
  legal legend legendary legitimate leisure lemon lemonade lend length lens leopard lesbian less lesson lethal letter letting lettuce
  level lever leverage liability liable liaison liar liberal liberation liberty librarian library licence license lick lid lie life
  lifestyle lifetime lift light lighten lighthouse like limb limbo lime limit limo limousine limp line linen lineup lingerie link lion
  lip lips lipstick liquid liquor list listening lit literally literary literature litter little live lizard load loaf loan loathe lobby
  lobster local locate location lock lodge loft log logic logical lone loneliness lonely lonesome long longest loo look lookout loony
  loop loose loosen loot lose loss lost lot lotion lottery loud lounge lousy love low lowest lowlife loyal loyalty luck lucky lug luggage
  lumber lump lunar lunatic lunch luncheon lunchtime lung lure lust luxury lying macaroni machine machinery macho mackerel mad madam made
  madman magazine magic magical magician magnet magnetic magnificent maid maiden mail mailbox mailman main mainland maintain maintenance
  majority majors make makeup male malfunction mall mambo man manage management manager mandatory maneuver manhood maniac manifest
  manipulate mankind manner manners manor manpower mansion manslaughter mantle manual manufacture manure manuscript many map maple
  marathon marble march mare marijuana marital marked marker market marriage married marrow marry martial martini martyr marvellous
  marvelous masculine mask mass massacre massage massive master masterpiece mat match mate material maternity math mathematics matrimony
  matter mattress mature maximum may mayhem mayonnaise mayor maze meadow meal mean meaningful meaningless meant meantime measles measure
  meat meatball meatloaf mechanic mechanical mechanism medal media medic medical medication medicine medieval medium meet melancholy
  mellow melody melon melt mem member membership memo memorable memorize memory men menace mend mental mentality mention mentor menu
  merchandise merchant merciful mercy mere merely merger merit mermaid merrily mess message messenger messy met metal metaphor meteor
  meth method microphone microscope microwave middle midget midnight midst might mighty mil mild mile miles military militia milk mill
  millennium million millionaire milord mind mine mineral mingle mini miniature minimal minimum minister mink minor minority mint minus
  minute miracle miraculous mirror mischief miserable misery misfortune misplaced missed missile missing mission missionary missus mist
  mistake mistaken mistress misunderstand misunderstood mitzvah mix mixed mixture mob mobile mock mode model modern modest module mojo
  mold mole molecular moment monastery money monitor monk monkey monster monstrous month months monument mood moody moon moonlight moose
  mop moral morale morality morbid more morgue morning moron morphine mortal mortar mortgage most motel moth mother motherfucker motion
  motivated motivation motive motor motorcycle motto mountain mounted mourn mourning mouse moustache mouth move movement movie mow much
  mud muddy muffin muffled mug mule multiple mumbling murder muscle museum mush mushroom music musical musician must mustache mustard
  mutant mute mutiny mutt mutual myself mysterious mystery mystical myth nag nagging nail naive naked name nanny nap napkin narrow nasal
  nasty nation national native natural nature naughty nausea nauseous naval navigator near nearby nearest neat necessarily necessary
  necessity neck necklace need needle needy negative neglected negotiate negotiation neighbor neighborhood neighbour neighbourhood
  neither neon nephew nerd nerve nervous nest net network neurotic neutral never new newborn newspaper next nice nickel nickname niece
  night nightclub nightfall nightmare nighttime nine ninja ninth nip nipple noble nod noise noisy nominated nomination non none
  nonetheless nonsense noodle noon noose nor normal northeast northwest nose nosy not notch note notebook notice notify notion notorious
  novel now nowadays nowhere nuclear nude nuisance nuke numb number numerous nun nurse nursery nut nuts nutty oak oath oatmeal obey
  object objective obligated obligation oblige obliged obnoxious obscene obscure observation observe obsessed obsession obstacle
  obstruction obtain obvious obviously occasion occasional occasionally occupation occupied occupy occur ocean odd odor off offence
  offend offended offense offensive offered offering office official offshore offspring often oil old omelet once one ongoing onion
  online only onto open opera operate operation operational operative operator opinion opium opponent opportunity oppose opposed opposing
  opposite opposition optimistic option oral orange orb orbit orchestra orchid ordeal order ordinary organ organic organisation
  organization organize organized orgasm orientation origin original orphan orphanage other ought ounce our ourselves out outcome
  outdoors outfit outlaw outline outrage outrageous outside outstanding outta oven over overall overboard overcome overdose overdue
  overhead overlook overnight override overseas overtime overwhelming owe owl own ownership oxygen oyster ozone pace pack package packet
  pact pad paddle page pageant paid pain painful paint pair pal palace pale palm pan pancake panda panel panic pants paper paperwork par
  parachute parade paradise paragraph parallel paralyzed paramedic paranoia paranoid parasite pardon parent parental parents parish park
  parlor parole parrot part partial participate particular partner partnership party pas pass passage passenger passion passionate
  passive passport password past pasta patch patent path pathetic patience patient patio patriot patriotic patrol patron pattern pause
  paw pawn pay payback paycheck payday payment payoff payroll pea peace peaceful peach peak peanut peasant peck peculiar pedal pee peek
  peel peep pen penalty pencil penetrate penguin penicillin penis penitentiary penny pension penthouse people pep pepper pepperoni per
  percent percentage perception perfect perfection perform performance perfume perimeter period perish perjury permanent permission
  permit persistent person personal personality personnel perspective persuade persuasive pervert pest pet petition petty pharmacy phase
  phenomenal phenomenon philosopher philosophy phone phoney phony photo photograph photography phrase physical physician physics piano
  pick picket pickle pickup picky picnic picture pie piece pierced pig pigeon piggy pile pilgrim pill pillow pills pilot pimp pin pinch
  pine pineapple pink pint pioneer pipe pipeline pirate piss pissed pistol pit pitch pitiful pity pizza place plague plain plaintiff plan
  plane planet plant plantation plaque plasma plaster plastic plate platform platinum platoon platter play playground plea plead pleasant
  please pleasure pledge plenty plot pluck plug plum plumber plumbing plunge pneumonia pocket pod poem poet poetic poetry point pointless
  poison poisonous poke poker polar pole police policeman policy polish polite political politician politics polka poll polo pompous pond
  pony poodle poof pool poop poor popcorn popping popular popularity population porch pork porn porno pornography port portable portal
  portfolio portion portrait pose position positive posse possess possessed possession possibility possible possibly possum post postcard
  postman postpone pot potato potential potion pound pounds pour poverty powder power powerful powerless practical practically practice
  practise prairie prank pray preach preacher precaution precedent precinct precious precise precisely precision predator predict
  predictable prefer preference pregnancy pregnant prejudice preliminary premature premier premiere premises premonition prep preparation
  prepare prepared preposterous prescribed prescription presence present presentation preserve presidency presidential press pressure
  presume pretend pretty prevail prevent previous prey price priceless prick pride priest primarily primary prime primitive princess
  principal principle print prior priority prison privacy private privilege prize pro probability probable probably probation probe
  problem procedure proceed proceedings process produce producer product production productive profession professional profile profit
  profitable profound program programme progress project projection prom prominent promise promote promotion promptly pronounce pronto
  proof prop propaganda proper property prophecy proportion proposal propose proposition prosecute prosecution prosecutor prospect
  prosperity prostitute prostitution protect protection protective protector protein protest protocol prototype proud prove proven
  provide province provoke pry psyche psychiatric psychiatrist psychiatry psychic psycho psychological psychologist psychology psychopath
  psychotic pub puberty public publicity publish published puck pudding puff puke pull pulse pump pumpkin punch punish punished
  punishment punk pup pupil puppet puppy purchase pure purity purple purpose purse pursue pursuit push pushy puss pussy pussycat put putz
  puzzle pyramid quack quadrant quaint qualified qualify quality quantum quarantine quarrel quart quarter quarterback queen queer quest
  question questionable quick quid quiet quit quite quiz quote rabbi rabbit rabies race racial racist rack racket radiant radiation
  radical radio radioactive radius raft rag rage raid rail railroad rain rainbow rainy raise rake rally ram ramp ran ranch random range
  rank ransom rap rape rapid rapist rare rascal rash rat rate rather ratio rational rattle rave raving raw razor reach react reaction
  reactor read ready real realise realistic reality realize really realm reap reaper rear reason reasonable reasonably rebel rebellion
  reborn rebound rebuild recall receipt receive received recent recently reception recess recipe recital recite reckless reckon recognise
  recognition recognize recommend recommendation reconsider record recover recovered recovery recruit red redemption redhead reduce
  reduced reef reel ref refer referee reference refill reflect reflection reflex reform refrain refresh refreshing refrigerator refuge
  refund refuse regain regard regardless regime regiment region regional register registration regret regular regulation rehearsal
  rehearse reign reindeer reject rejected rejection relate related relation relations relationship relative relax relay release relevant
  reliable relief relieve relieved religion religious reluctant rely remain remark remarkable remedy remember remind remorse remote
  removal remove rendezvous renew rent rental rep repair repay repeat repeatedly repent replace replacement report represent
  representation representative reputation request require required reschedule rescue research resemblance resent reservation reserve
  reset residence resident residue resign resignation resist resistance resolution resolve resort respect respectable respiratory respond
  response responsibility responsible rest restaurant restless restore restraint restricted restroom result results resume resurrection
  retail retain retard retarded retire retired retirement retreat retrieve return reunion reveal revelation revenge revenue reverse
  review revolution revolutionary revolver reward rewrite rhino rhyme rhythm rib ribbon rice rich rid riddle ride ridge ridiculous rifle
  rig right righteous rightful rim ring rink rinse riot rip ripe rise risk risky ritual rival river roach road roam roar roast rob robber
  robbery robe robot rock rocket rod rodeo rogue role roll romance romantic roof rookie room roommate rooster root rope roster rot
  rotation rotten rough roulette round route routine row royal royalty rub rubber rubbish rudder rude rug ruin rule rules rum rumble
  rumor rumour run runaway runner runt runway rush rust ruthless rye sabotage sack sacred sacrifice sad saddle safari safe safety said
  sail sailor sake salad salami salary sale salesman saline saliva salmon salon saloon salsa salt salty salute salvage salvation same
  sample samurai sanctuary sand sandwich sane sang sanitarium sanity sap sarcasm sarcastic satellite satin satisfaction satisfactory
  satisfied satisfy sauce sausage savage save savings savior saw say scale scalp scalpel scam scan scandal scanner scar scare scared
  scarf scary scatter scattered scenario scene scenery scent schedule scheme schizophrenic schmuck scholar scholarship school
  schoolteacher science scientific scientist scissors scoop scoot scope score scorpion scoundrel scout scram scramble scrambled scrap
  scrape scratch scream screaming screeching screen screenplay screw screwdriver script scroll scrub sculpture scum sea seal search
  season seat sec second secondary secrecy secret secretary section sector secure security sedative seduce see seek seem seemingly seems
  seen seize seizure seldom select selected selection self selfish sell semen semester semi seminar send senior sensation sensational
  sense senseless sensible sensitive sensitivity sensor sent sentence sentiment sentimental separate separation sequence serial series
  serious sermon serum servant serve service session set settle settlement setup seven seventh seventy several severe sew sex sexual
  sexuality sexy shack shade shadow shady shaft shake shaken shaky shall shallow shaman shame shampoo shape share shark sharp shattered
  shave she sheep sheet shelf shell shelter shield shift shine shiny ship shipment shirt shit shithead shitty shock shoe shoes shook
  shoot shop short shortage shortcut shot shotgun should shouldn shout shove shovel show showtime shrapnel shred shrimp shrine shrink
  shuffle shush shutting shuttle shy sick side sidekick sidewalk sideways siege sigh sight sign signal signature significance significant
  silence silent silk silly silver silverware similar simple simply simulation simultaneously sin since sincere sing single sinister sink
  sinner sip sir sire siren sis sister sit site situation six sixth size skate skeleton sketch ski skid skill skin skinny skip skirt
  skull skunk sky slack slam slap slash slate slaughter slave slavery slay slayer sleazy sled sleep sleepy sleeve sleigh slept slice
  slick slide slight slightly slime slimy sling slip slipper slippery slipstream slit slob slogan slope sloppy slot slow slug slumber
  slut sly smack small smart smash smear smell smelly smile smoke smooth smug smuggling snack snake snap snappy snatch sneak sneaky
  sneeze sniff snip sniper snitch snob snoop snoring snot snow snowboarding soak soap sobbing sober soccer social society sock soda
  sodium sofa soft softball software soil solar sold soldier sole solemn solid solitary solo solution solve some somebody someday somehow
  someone someplace something sometime sometimes somewhat somewhere son sonar song soon soothing sophisticated sophomore sordid sore
  sorrow sorry sort sought soul sound sounds soup sour source southeast southwest souvenir sovereign soy spa space spacecraft spaceship
  spaghetti spank spare spark speak spear special specialist specialty species specific specifically specimen specs spectacle spectacular
  spectrum speculation speech speed spell spend spent sperm sphere spice spicy spider spill spin spinach spinal spine spirit spiritual
  spit spite splash spleen splendid split spoil spoke spoken sponge sponsor spontaneous spook spooky spoon sport sports spot spotlight
  spray spread spree spring spy squad squadron square squash squat squeak squeal squeeze squid squirrel squirt stab stable stack stadium
  staff stage stain stairs stairwell stake stale stalker stalking stall stallion stamp stand standard standby star starboard stare
  starship start starve stash state statement static station statistics statue status stay steady steak steal stealth steam steel steep
  steer stem stench step stepfather stepmother stereo sterile stew steward stewardess stick sticky stiff still stimulating sting stink
  stinky stir stock stole stolen stomach stomp stone stood stool stoop stop storage store storm story stove straight straighten strain
  stranded strange strangle strangled strap strategic strategy straw strawberry stray streak stream street strength stress stressful
  stretch strict strictly stride strike string strip stripper stroke stroll strong struck structure struggle strung stubborn stuck stud
  student studied studio study stuff stuffy stump stunned stunning stunt stupid stupidity style stylish sub subconscious subject
  submarine submit subpoena substance substantial substitute subtle suburban subway succeed success successful such suck suction sudden
  suddenly suffer sufficient sugar suggest suggestion suicidal suicide suit suitable suitcase suite sultan sum summer summit summon sun
  sundown sunglasses sunk sunlight sunny sunrise sunset sunshine super superb superficial superintendent superior supermarket
  supernatural superstar superstition superstitious supervision supervisor supper supply support supportive suppose supposed sure surf
  surface surgeon surgery surgical surplus surprise surprisingly surrender surround surrounded surrounding surveillance survey survival
  survive survivor sushi suspect suspend suspended suspense suspension suspicion suspicious sustain suture swab swallow swamp swap sway
  swear sweat sweatshirt sweep sweet sweetheart sweetie swell swept swift swim swimmer swine swing switch swollen sword sworn symbol
  sympathetic sympathy symphony sync syndrome synthetic syrup system tab table tack tackle tacky taco tactical tactics tad tag tail
  tailor take taken takeoff takin tale talent talk tall tame tan tangled tango tank tap tape tar target tart task taste tasty tattoo
  taught tavern tax taxi tea teach team tear tease tech technical technically technician technique technology tee teen teenage teenager
  teeny teeth telegram telegraph telephone telescope television tell temp temper temperature temple temporarily temporary tempt
  temptation tempting ten tenant tend tendency tenderness tennis tense tension tent tenth tequila term terminal terminate terminated
  terms terrace terrain terrible terribly terrific terrified terrifying territory terror terrorism terrorist test testament testify
  testimony text textbook than thankful that the theater theatre theatrical thee theft their them theme themselves then theory therapist
  therapy there therefore thermal thermometer these thesis they thick thief thigh thin things think thinner third thirst thirsty this
  thong thorough thoroughly those thou though thought thoughtful thousand thread threat threaten threatened threatening three threesome
  threshold threw thrill thrilled throat throne throttle through throughout throw thrown thrust thug thumb thunder thus thy tick ticket
  tickle tide tidy tie tiger tight tighten tile till tilt timber time tin tiny tip tire tired tissue tit title titty toad toast tobacco
  today toe tofu together toilet token told tolerance tolerate toll tomato tomb tomorrow ton tone tongue tonic tonight tons too took tool
  tooth toothbrush toothpaste top topic tor torch tore torment torn tornado torpedo torture toss total totally touch touchy tough tour
  tourist tournament tow toward towards towel tower town toxic toy trace track tractor trade tradition traditional traffic tragedy tragic
  trail train traitor tramp transaction transfer transform transit transition translate translation translator transmission transmit
  transmitter transplant transport transportation trap trash trauma traumatic travel tray treacherous tread treason treasure treat
  treatment treaty tree tremble trembling tremendous trench trend trespassing triad trial triangle tribe tribute trick tricky tried
  trifle trigger trim trip triple triumph troll troop troops trophy tropical trouble troublemaker trousers trout truce truck true truly
  trumpet trunk trust truth truthful truthfully try tub tube tuck tug tuition tummy tumor tuna tune tunnel turd turf turkey turn tutor
  tux tuxedo twice twilight twin twinkle twins twist twitch two tying type typewriter typical tyre ugly ulcer ultimate ultrasound
  umbrella unable unacceptable unanimous unarmed unauthorized unavailable unaware unbearable unbelievable unbelievably unborn uncertain
  uncomfortable uncommon unconscious uncovered undefeated under underage undercover underestimate underground underneath underpants
  understand understandable understood underwater underway underwear underworld undo undone undoubtedly undress uneasy unemployed
  unemployment unexpected unfair unfaithful unfinished unfortunate ungrateful unhappy unicorn unidentified uniform unimportant union
  unique unit unite unity universal universe unknown unless unlike unlimited unload unlock unlucky unmarried unnatural unnecessary unpack
  unpleasant unpredictable unreal unreasonable unseen unsolved unstable untie until unusual update upgrade uphold upon upper upright
  upset upside upstairs upstate uptight uptown uranium urban urge urgent urine use used useful useless usher usual usually utility utmost
  utter vacant vacation vacuum vagina vague vain valet valid valuable value valve vampire vanilla vanish vanished vanity vanquish variety
  various vase vast vault veal vegetable vegetarian vehicle veil vein velocity velvet vending vengeance venom vent ventilation venture
  verbal verdict verge verified verify vermin verse version vertical very vessel vest vet veteran viable vibe vice vicinity vicious
  victim victory video videotape vie view vile villa village villain vine vineyard vintage violate violated violation violence violent
  violin virgin virginity virtual virtually virtue virus visa visible vision visit visitor visual vital vitamin vivid vocabulary vocal
  vodka voice void volcano volume volunteer vomit voodoo vote vouch vow voyage vulgar vulnerable wacko wacky waffle wage wager wages
  wagon wailing waist wait waitress wake walk wall wallet wallpaper waltz wand wander wandering wanker wanna want war ward warden
  wardrobe warehouse warfare warhead warlock warm warmth warn warp warrant warrior was wash wasn waste watch watchman water watermelon
  wave wax way weak wealth wealthy weapon wear weary weasel weather weatherman weave web website wed wedded wedding wedge wee weed week
  weekend weenie weep weigh weight weird weirdo welcome welfare went were weren werewolf wet whack whale whatever whatsoever wheat wheel
  wheelchair when whenever whereabouts wherever whether which whiff while whim whip whirring whiskers whiskey whisky whisper whispering
  whistle white whiz whoever whole whom whore whose wicked wide widow wiener wife wig wiggle wild wilderness will willingly wimp win wind
  window windshield windy wine wing wink winner winter wipe wire wireless wisdom wise wish wit witch witchcraft with withdraw withdrawal
  withdrawn within without witness witty wizard woe woke wolf woman womb women won wonder wonderful wood wooden woods wool word work
  workout workplace workshop world worldwide worm worn worried worry worse worship worst worth worthless worthwhile worthy would wouldn
  wound wrap wrath wreck wreckage wrench wrestle wrestling wretched wrist write written wrong wrote yacht yard year yearbook years yell
  yelling yellow yen yesterday yet yield yoga yogurt yonder you young your yourself yourselves youth yummy zap zebra zero zip zipper
  zombie zone zoo zoom
`)
