import { employers } from './employers.ts'
import { lazily, listPhrases, readSorted, type Words } from './list-words.ts'

/** Well-known companies, schools and institutions, lower case: above all those that also read as a word, name or place. */
export const companies: Words = lazily(() => [
  ...listPhrases(wellKnown),
  ...readSorted(employers).map((word) => word.replaceAll('_', ' ')),
])

const wellKnown = `
google, apple, amazon, aws, microsoft, meta, facebook, instagram, whatsapp, netflix, alphabet, nvidia, intel, amd, ibm, oracle, sap
salesforce, adobe, cisco, dell, hp, hewlett packard, lenovo, samsung, sony, lg, panasonic, toshiba, hitachi, fujitsu, siemens, bosch
stripe, square, block, plaid, brex, ramp, mercury, chime, robinhood, coinbase, affirm, klarna, wise, revolut, monzo, n26, nubank, paypal
venmo, visa, mastercard, amex, american express, discover, capital one, chase, jpmorgan, jp morgan, goldman sachs, goldman, morgan stanley
citi, citibank, citigroup, wells fargo, bank of america, us bank, td bank, hsbc, barclays, ubs, credit suisse, deutsche bank, santander, bbva
ing, fidelity, vanguard, schwab, charles schwab, blackrock, blackstone, kkr, bain, bain capital, sequoia, a16z, andreessen horowitz
y combinator, yc, techstars, accenture, deloitte, kpmg, pwc, ey, ernst & young, mckinsey, bcg, boston consulting group, booz allen, gartner
lazard, evercore, korn ferry, robert half, randstad, adecco, notion, figma, canva, sketch, miro, asana, monday.com, trello, atlassian, jira
slack, zoom, discord, loom, linear, airtable, coda, dropbox, box, evernote, grammarly, calendly, zapier, ifttt, webflow, framer, wix, squarespace
wordpress, automattic, shopify, bigcommerce, etsy, ebay, craigslist, pinterest, snap, snapchat, tiktok, bytedance, twitter, x, reddit, quora, medium
substack, patreon, twitch, youtube, spotify, pandora, tidal, soundcloud, deezer, hulu, disney, pixar, dreamworks, warner bros, paramount, hbo
nbc, cbs, abc, cnn, bbc, npr, pbs, espn, fox, new york times, nyt, washington post, wall street journal, the guardian, the atlantic, wired, forbes
bloomberg, reuters, conde nast, hearst, penguin, penguin random house, harpercollins, scholastic, github, gitlab, bitbucket, vercel, netlify
heroku, render, fly.io, digitalocean, cloudflare, fastly, akamai, datadog, new relic, splunk, elastic, sentry, pagerduty, grafana, hashicorp
docker, red hat, redhat, mongodb, redis, snowflake, databricks, confluent, dbt labs, fivetran, looker, tableau, palantir, openai, anthropic
hugging face, deepmind, cohere, scale ai, mistral, perplexity, midjourney, runway, okta, auth0, onepassword, 1password, crowdstrike, palo alto networks
fortinet, zscaler, twilio, sendgrid, mailchimp, hubspot, intercom, zendesk, freshworks, gong, outreach, drift, segment, amplitude, mixpanel, braze
klaviyo, marketo, workday, adp, gusto, rippling, deel, remote, lattice, culture amp, greenhouse, lever, indeed, glassdoor, linkedin, ziprecruiter
uber, lyft, doordash, instacart, grubhub, deliveroo, postmates, airbnb, vrbo, booking.com, expedia, tripadvisor, kayak, hopper, marriott, hilton
hyatt, sheraton, westin, ritz carlton, four seasons, delta, united, american airlines, southwest, jetblue, alaska airlines, spirit, frontier
lufthansa, british airways, emirates, klm, air france, ryanair, easyjet, boeing, airbus, lockheed martin, lockheed, raytheon, northrop grumman
general dynamics, spacex, blue origin, nasa, tesla, ford, gm, general motors, toyota, honda, nissan, bmw, mercedes, audi, volkswagen, vw, volvo
rivian, lucid, waymo, cruise, zoox, hyundai, kia, subaru, mazda, jeep, chrysler, stellantis, ferrari, porsche, harley davidson, ge, general electric
3m, dupont, dow, basf, bayer, pfizer, moderna, merck, novartis, roche, gsk, astrazeneca, eli lilly, lilly, amgen, genentech, gilead, biogen
johnson & johnson, j&j, procter & gamble, p&g, unilever, nestle, kraft, heinz, pepsi, pepsico, coca cola, coca-cola, coke, mars, hershey, kellogg, danone
ben & jerry's, chobani, starbucks, dunkin, peets, peet's, blue bottle, philz, mcdonald's, mcdonalds, burger king, wendy's, taco bell, kfc, subway, chipotle
panera, shake shack, sweetgreen, five guys, in-n-out, chick-fil-a, popeyes, domino's, dominos, pizza hut, olive garden, applebee's, denny's, ihop
target, walmart, costco, sam's club, kroger, safeway, whole foods, trader joe's, trader joes, aldi, lidl, publix, wegmans, heb, h-e-b, meijer, albertsons
cvs, walgreens, rite aid, kaiser, kaiser permanente, mayo clinic, cleveland clinic, mount sinai, cedars sinai, johns hopkins, blue cross, aetna, cigna
humana, unitedhealth, anthem, geico, progressive, allstate, state farm, farmers insurance, liberty mutual, nationwide, metlife, prudential, aflac
home depot, the home depot, lowe's, lowes, ace hardware, ikea, wayfair, best buy, gamestop, staples, office depot, petco, petsmart, chewy, rei, patagonia
the north face, north face, columbia, nike, adidas, puma, under armour, lululemon, gap, old navy, banana republic, zara, h&m, uniqlo, levi's, levis
ralph lauren, gucci, prada, chanel, hermes, dior, louis vuitton, lvmh, tiffany, cartier, rolex, sephora, ulta, glossier, macy's, macys, nordstrom, bloomingdale's
saks, kohl's, tj maxx, ross, marshalls, dollar general, dollar tree, peloton, equinox, planet fitness, orangetheory, crossfit, soulcycle, strava, fitbit
garmin, gopro, bose, sonos, dyson, roomba, irobot, whirlpool, kitchenaid, black & decker, caterpillar, john deere, deere, cummins, ups, fedex, usps, dhl
maersk, dp world, amtrak, verizon, at&t, t-mobile, tmobile, sprint, comcast, xfinity, spectrum, vodafone, orange, telefonica, ericsson, nokia, qualcomm, broadcom
arm, tsmc, micron, western digital, seagate, shell, bp, exxon, exxonmobil, chevron, total, equinor, pg&e, con edison, duke energy, ppg, sherwin williams
wework, zillow, redfin, compass, opendoor, keller williams, re/max, remax, coldwell banker, century 21, sotheby's, sothebys, christie's, cbre, jll, cushman & wakefield
toast, clover, intuit, turbotax, quickbooks, h&r block, xero, docusign, carta, bolt, gopuff, faire, flexport, scale, retool, replit, supabase, temporal, prisma
duolingo, coursera, udemy, khan academy, chegg, quizlet, roblox, unity, epic games, epic, valve, riot games, riot, blizzard, activision, ea, electronic arts
nintendo, ubisoft, zynga, hasbro, mattel, lego, baidu, alibaba, tencent, huawei, xiaomi, didi, meituan, grab, gojek, flipkart, infosys, tcs, wipro, tata
reliance, jumia, mercado libre, rappi, zalando, babbel, deepl, booking, adyen, bunq, miro, personio, celonis, trade republic, bolt, skype, supercell, rovio
h&r block, teach for america, peace corps, red cross, unicef, united nations, un, who, world bank, imf, greenpeace, sierra club, aclu, planned parenthood
habitat for humanity, goodwill, salvation army, ymca, ywca, boys & girls club, girl scouts, nyu, ucla, usc, mit, stanford, harvard, yale, princeton
columbia university, cornell, dartmouth, brown, upenn, penn, duke, unc, georgetown, gwu, tufts, bu, boston college, northeastern, caltech, berkeley, uc berkeley
ucsf, ucsd, uc davis, uw, ut austin, texas a&m, ohio state, penn state, asu, fsu, ucf, lsu, umich, msu, purdue, notre dame, northwestern, uchicago, vanderbilt
emory, rice, baylor, tulane, oxford, cambridge, lse, eth zurich, epfl, city college, cuny, suny, risd, parsons, juilliard, berklee, cta, mta, bart, tsa, fbi, cia
irs, epa, fda, cdc, nih, noaa, usda, faa, doj, dod, nypd, lapd, fdny, us army, army, navy, air force, marines, coast guard, national guard, national park service
moma, the met, whitney, the whitney, guggenheim, smithsonian, getty, the getty, lacma, sfmoma, tate, tate modern, louvre, carnegie hall, lincoln center
eventbrite, meetup, yelp, opentable, resy, angi, thumbtack, taskrabbit, nextdoor, tinder, bumble, hinge, headspace, calm, noom, zocdoc, oscar, one medical
lemonade, root, betterment, wealthfront, acorns, sofi, marqeta, gocardless, checkout.com, worldpay, fiserv, experian, equifax, nielsen, ipsos, kantar, wpp
ogilvy, edelman, droga5, ideo, frog, pentagram, thoughtworks, capgemini, cognizant, hcl, dxc, slalom, west monroe, sysco, aramark, sodexo, cargill, tyson
gensler, aecom, bechtel, turner construction, som, arup, jacobs, kiewit, skanska, otis, schindler, kone, honeywell, emerson, rockwell, xerox, kodak, canon, nikon
`
