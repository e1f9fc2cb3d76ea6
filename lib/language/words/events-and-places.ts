import { listPhrases, listWords } from './list-words.ts'

/** Kinds of occasions: whatever ends in one of these is where people met, also as a proper name ("Stripe meetup"). */
export const eventWords = listWords(`
  conf confs conference conferences con meetup meetups meet-up summit symposium hackathon hackday hackfest workshop workshops seminar webinar
  class lesson lecture talk panel keynote expo convention show fair fest festival festivals retreat offsite off-site onsite bootcamp camp
  party parties bbq barbecue cookout potluck picnic barmitzvah quinceanera wedding weddings reception shower engagement rehearsal
  funeral wake memorial service mass shabbat seder iftar bday birthday anniversary graduation commencement reunion homecoming
  housewarming mixer mixers social gala fundraiser benefit auction banquet dinner lunch luncheon brunch breakfast supper happyhour hour
  drinks drnks coffee tea toast tasting crawl night nite game match tournament race marathon 5k 10k triathlon ride run hike walk walkathon
  practice scrimmage tailgate concert gig recital performance opening premiere screening exhibition exhibit vernissage launch demo
  standup interview orientation training onboarding meeting meetings assembly council hearing rally protest election debate
  carpool pickup dropoff drop-off playdate playgroup storytime recess conferences sale swap flight layover cruise tour trip voyage commute
  train bus subway metro ferry plane uber lyft taxi cab shuttle tram
  week day
  group club team league choir band circle crew squad chat channel server slack forum thread zoom webex teams call livestream
`)

/** Kinds of places where people meet by chance; one of these as an organization is somebody's job only with a proper name. */
export const placeWords = listWords(`
  airport airports station stop terminal gate lounge line queue lobby elevator lift parking lot garage street corner block sidewalk bench park
  parks playground pool beach lake trail trailhead dock pier marina boat gym studio yoga pilates spin crossfit dojo rink court courts
  field stadium arena track bar pub tavern brewery winery cafe cafeteria café coffeeshop restaurant diner deli bakery bistro foodtruck
  store shop mall market markets supermarket grocery bodega pharmacy drugstore bookstore bookshop library museum gallery theater theatre
  cinema movies zoo aquarium church temple mosque synagogue chapel cathedral shul parish monastery hospital clinic er ward waiting room
  office offices dmv courthouse hall townhall post bank salon spa barbershop barber laundromat laundry carwash hotel motel hostel
  resort inn airbnb campground campsite cabin house home apartment building complex condo dorm campus school preschool kindergarten daycare
  college university classroom garden farm orchard stable barn ranch vet vets dentist shelter kennel site jobsite yard deck rooftop roof
  patio porch kitchen basement coworking space hub center centre wework makerspace ski slope mountain range course driveway neighborhood
  table booth stand kiosk counter bathroom restroom sauna hallway
  studio dealership quarry velodrome aquatic nightclub casino arcade alley bowling allotment boathouse firehouse
  precinct jail prison tent pavilion fairgrounds fairground campus cemetery bazaar bakesale planetarium observatory
`)

/** Events and airports known by name, lower case: always where people met, never an employer. */
export const knownEvents: ReadonlySet<string> = new Set(
  listPhrases(`
sxsw, south by, south by southwest, ces, gdc, e3, pax, gamescom, comic-con, comic con, comiccon, nycc, sdcc, dragon con, burning man, coachella, lollapalooza
bonnaroo, glastonbury, art basel, cannes, cannes lions, sundance, tribeca, tiff, berlinale, davos, wef, web summit, slush, tnw, techcrunch disrupt
tc disrupt, disrupt, collision, dreamforce, inbound, saastr, saastock, re:invent, aws re:invent, reinvent, aws summit, google i/o, google io, wwdc
ms build, microsoft build, ignite, oracle openworld, kubecon, dockercon, hashiconf, pycon, pydata, scipy, europython, djangocon, rubyconf, railsconf
reactconf, react conf, react summit, jsconf, nodeconf, vueconf, ngconf, ng-conf, next.js conf, gophercon, rustconf, fosdem, linuxcon, devopsdays, devops days
sreconf, velocity, strange loop, qcon, goto, ndc, devoxx, config, figma config, adobe max, awwwards, uxdx, design week, fashion week, neurips, icml, iclr
cvpr, acl, emnlp, siggraph, chi, kdd, strata, ted, tedx, def con, defcon, black hat, rsa, rsac, rsa conference, mwc, mobile world congress, ifa, cebit, hannover messe
money 20/20, money2020, finovate, consensus, ethdenver, devcon, token2049, shoptalk, nrf, nab, ibc, vidcon, podcast movement, awp, bookexpo, book expo
grace hopper, gracehopper, ghc, afrotech, afro tech, tapia, lesbians who tech, wit summit, women in tech, startup grind, yc demo day, demo day, hack nyc, junction
oktoberfest, mardi gras, carnival, pride, juneteenth, thanksgiving, christmas, xmas, new year's, new years, nye, easter, diwali, eid, passover, hanukkah, halloween
super bowl, world cup, wimbledon, us open, boston marathon, nyc marathon, ironman, tough mudder, comdex, infocomm, bsides, nordic.js, laracon, wordcamp
brunch, church, happy hour, open mic, open mic night, trivia, trivia night, bingo, karaoke, speed dating, office hours, zoom, google meet, clubhouse, slack, prenatal yoga, yoga, pilates, spin class
costco, pta, toastmasters, rotary, bni, aa, linkedin, twitter, instagram, reddit, tinder, hinge, bumble, church choir, sunday school, bible study, jury duty
atl, lax, ord, dfw, den, jfk, sfo, sea, las, mco, clt, ewr, phx, iah, mia, bos, msp, lga, dtw, fll, phl, slc, dca, iad, bwi, mdw, san, tpa, pdx, stl, hnl, aus, bna, oak, sjc, smf
msy, rdu, lhr, lgw, cdg, ams, fra, muc, mad, bcn, lis, fco, zrh, cph, arn, osl, hel, dub, ist, dxb, doh, del, bom, sin, hkg, nrt, hnd, icn, pek, pvg, syd, mel, yyz, yvr, gru, mex, eze, jnb, los, nbo, acc
grand central, penn station, union station, heathrow, o'hare, logan, dulles, gatwick, schiphol, changi, midway
kcdc, rsna, asco, himss, ashg, naacl, aaai, ijcai, interspeech, icra, iros, cikm, wsdm, sigmod, vldb, sigir, usenix,
nsdi, sosp, osdi, popl, pldi, icfp, oopsla, focs, stoc, eurocrypt, agu, apsa, aera, nctm, nsta, iste, ascd, sxswedu,
educause, asu+gsv, bett, primavera, tomorrowland, roskilde, sziget, bottlerock, edc, jazzfest, montreux, afropunk,
afronation, stagecoach, telluride, slamdance, cinequest, outfest, frameline, idfa, sitges, locarno, documenta, salone,
ndw, icff, neocon, pitti, nyfw, lfw, cosmoprof, devcom, gencon, animecon, otakon, blizzcon, minecon, quakecon,
worldcon, eurovision, wondercon, megacon, d23, twitchcon, tedwomen, milken, bilderberg, unga, cop26, cop27, cop28,
cop29, cop30, skoll, vivatech, dld, latitude59, arctic15, launchfest, microconf, productcon, mozcon, brightonseo,
pubcon, adweek, etail, irce, groceryshop, vinitaly, prowein, vinexpo, anuga, sial, gulfood, gitex, greenbuild, imts,
automatica, bauma, agritechnica, sema, naias, goodwood, airventure, farnborough, nbaa, intersolar, re+, ceraweek, otc,
adipec, pdac, shrm, atd, recfest, sourcecon, legalweek, clioconf, sibos, lendit, ethcc, ethglobal, ethlisbon,
ethamsterdam, devconnect, nft.nyc, cosmoverse, gtc, odsc, monitorama, kcd, oscon, linux.conf.au, debconf, guadec,
akademy, fossasia, nixcon, cppcon, accu, jfokus, javaone, javaland, devnexus, springone, kotlinconf, droidcon,
swiftleeds, nsspain, 360idev, uikonf, renderatl, cssconf, smashingconf, app.js, emberconf, viteconf, holyjs, jsworld,
jsnation, elixirconf, clojure/conj, strangeloop, lambdaconf, zurihac, rubykaigi, euruko, pyohio, pycascades, juliacon,
pgconf, pgday, redisconf, golab, eurorust, rustfest, nullcon, shmoocon, derbycon, hitb, cansecwest, ccc, 39c3, 38c3,
37c3, emfcamp, toorcon, thotcon, vmworld, sapphire, computex, namm, midem, a3c, makerfaire, penguicon, readercon,
wiscon, arisia, mathfest, jmm, sigcse, nsbe, shpe, wecode, blacktechweek, afrobytes, africacom, devfest, gdg, hackmty,
treehacks, hackmit, pennapps, calhacks, mhacks, hackgt, lahacks, hackupc, hackzurich, techsparks, rootconf, jsfoo,
techbbq, infoshare, boye, yow, yow!, startupfest, dreamhack, tgs, chinajoy, 4yfn, mipim, wtm, fitur, phocuswright,
arival, womadelaide, splendour, ascot, henley, preakness, ragbrai, leadville, badwater, utmb, comrades, parkrun,
hyrox, olympics, paralympics, mathcounts, mun, vbs, o-week, freshers, renfaire, prom, t-ball, ayso, bachelorette,
baptism, christening, bris, nikah, mehndi, sangeet, walima, ramadan, holi, navratri, onam, pongal, chuseok,
friendsgiving, all-hands, sko, kiwanis, al-anon, lamaze, gymboree, vespers, hamfest, rodeo, clambake, wanderlust,
vipassana, esalen, birthright, erasmus, interrail, eurorail, pct, kilimanjaro, timeleft, lunchclub, internations,
couchsurfing, polywork, farcaster, bluesky, mastodon
`),
)

/** Which of the words above are also somebody's employer: as the bare word they say where, after a title they say for whom. */
export const ambiguousPlaces: ReadonlySet<string> = new Set(
  listPhrases('linkedin, twitter, instagram, reddit, zoom, slack, costco, tinder, hinge, bumble, clubhouse'),
)
