import { listPhrases } from './list-words.ts'

/** A pattern that matches any of the phrases, the longest first; spaces in a phrase match any white space. */
function anyOf(phrases: string): string {
  const sorted = [...listPhrases(phrases)].sort((a, b) => b.length - a.length)
  return sorted.map((phrase) => phrase.replace(/[/.+?()]/g, '\\$&').replaceAll(' ', '\\s+')).join('|')
}

/** How people begin to say what somebody could use; what follows is the need itself. */
export const needLeadIns = anyOf(`
  needs, need, needed, needing, needs help finding, needs to find, could use, could really use, could also use, could definitely use, could totally use, really could use, would really love, would really like, can use, would love, 'd love, would like, 'd like, would appreciate
  would kill for, kill for, would die for, dying for, desperate for, in need of, in dire need of, in search of, in the market for, in want of
  wants, want, wanting, wanted, wishes for, wish list, looking for, lookin for, lookng for, looking 4, looks for, looked for, look for
  looking into hiring, searching for, searches for, search for, hunting for, on the hunt for, on the lookout for, shopping for, scouting for
  scouting, seeking, seeks, iso, lf, lfg, hoping for, hopes for, hope for, asking for, asks for, asked for, asked me for, asked us for, begged for
  hiring, is hiring, hiring for, recruiting for, trying to find, tryna find, trying to hire, trying to get hold of, trying to get, trying to meet
  trying to reach, trying to source, trying to buy, trying to rent, is after, are after, was after, open to, interested in, keen on, curious about finding, can't find
  asked if i know, asked if i knew, asked if we know, asked if i know of, asked whether i know, asked if i had, asked if i have, asks if i know
  wondering if i know, wonders if i know, wanted to know if i know, asked if i could find, asked me to find, asked who knows, anyone know
  short on, running low on, missing, lacks, lacking, down to one, requests, requested, request, wouldn't mind, thirsty for, begging for
`)

/** The same, where the verb belongs to the need: "wants to meet a CPA" is "to meet a CPA". */
export const wishLeadIns = anyOf(`
  wants, want, wanting, wanted, wanna, hoping, hopes, hope, looking, looks, trying, keen, eager, excited, dying, itching, would love, 'd love
  would like, 'd like, needs, need, aims, aiming, plans, planning, seeking, asked, wishes, ready, dreams
`)

/** What the owner did with somebody, before their name: everything that says "log this person". */
export const meetingVerbs = anyOf(`
  met up with, met with, met, meeting with, meeting, meet, ran into, run into, bumped into, walked into, talked to, talked with, talking to
  talk to, spoke to, spoke with, speaking with, speaking to, chatted with, chatted up, chatted to, chatting with, chatted w/, caught up with
  catching up with, catch up with, connected with, connected w/, hung out with, hung out w/, sat by, sat next to, sat with, sat beside
  sat across from, sat down with, sat behind, seated next to, seated by, stood next to, stood behind, stood in line with, got talking to
  got talking with, got chatting with, got chatting to, got to talking with, fell into conversation with, struck up a conversation with
  got to know, got introduced to, was introduced to, were introduced to, introduced to, introduced myself to, got intro'd to, intro'd to
  zoomed with, zoomed w/, zoomed, skyped with, facetimed with, facetimed, phoned, called, had, grabbed, shared, saw, visited, hosted
  interviewed, interviewed with, worked with, shared a cab with, shared a ride with, shared a table with, carpooled with, rode with, danced with
  ate with, played with, ran with, biked with, hiked with, paired with, sold to, bought from, swapped cards with, traded cards with
  exchanged numbers with, exchanged cards with, just met, finally met, met w/, talked w/, spoke w/, sat w/, chat w/, mtg w/, w/, with
  nice to meet, great to meet, good to meet, lovely to meet, nice meeting, great meeting, good meeting, loved meeting, enjoyed meeting
`)

/** What is filed or begun, before a name: "new contact:", "add", "log". */
export const filingWords = anyOf(`
  new, new contact, new contact is, new person, new friend, new lead, new connection, new name, new one, new acquaintance, new in my network, add, adding, add a contact
  add contact, add a new contact, add new contact, add to my contacts, added, save, save contact, saving, log, logging, log contact, put in
  contact, contacts, contact name, contact is, note to self, note, memo, record, remember, add someone, add a person, create contact, create a contact, new number
  enter, jot down, for the list, for my list, for the file, network update, networking
`)

/** What people have together; before "with" it says no more than that they met. */
export const encounters = anyOf(`
  coffee, coffees, lunch, dinner, breakfast, brunch, drinks, drink, drnks, beer, beers, a beer, a drink, a coffee, a call, a chat, tea, wine, cocktails, call, calls, zoom
  zoom call, phone call, video call, facetime, chat, chats, talk, talks, conversation, convo, conversations, catch up, catch-up, catchup
  meeting, mtg, 1:1, one on one, walk, hike, run, ride, session, interview, meal, bite, a bite, supper, drinks, ice cream, intro call, sync
  lesson, class, round of golf, golf, date, playdate, game, hang, hangout, time, moment, encounter, run-in, run in, exchange, discussion
`)

/** How an introducer is named: what stands before the name. */
export const introducerLeadIns = anyOf(`
  via, thru, through, c/o, introduced by, intro'd by, introd by, introed by, intro by, intro from, intro via, intro thru, intro through, introduction by, introduction from, introduction via
  intro courtesy of, referred by, referral from, referral via, refd by, ref'd by, ref by, recommended by, rec'd by, rec by, connected by, connected via, connected through
  connected thru, met via, met thru, met through, came via, came through, per, courtesy of, h/t, hat tip, hat tip to, thanks to, thx to, thank to, ty to
  friend of, a friend of, an old friend of, old friend of, good friend of, close friend of, friends with, buddy of, pal of, sent by, sent my way by, put in touch by
  set up by, introduced to me by, introduced thru, introduced through, introduced via, got the intro from, got intro from, warm intro from, warm intro via, kindly introduced by, found through, found via, know through, know via, know thru, knows me through
`)

/** What an introducer does, after their name: "Becca introduced me to". */
export const introducingVerbs = anyOf(`
  introduced me to, introduced us to, introduced me, introduced us, intro'd me to, intro'd us, introd me to, intro'd me, intro'd us to, introed me to, introed us
  connected me with, connected me to, connected us, connected us with, put me in touch with, put us in touch, put us in touch with, put me in contact with, set me up with
  set us up, hooked me up with, referred me to, pointed me to, sent me to, just introduced me to, just connected me with, linked me up with, linked us up, recommended, made the intro to, made the intro, made an intro to
`)

/** How a follow-up is ordered; what it takes to be one is a day or a time in the same clause. */
export const followUpLeadIns = anyOf(`
  ping, text, txt, call, ring, phone, email, e-mail, mail, message, msg, dm, whatsapp, write, write to, follow up, follow-up, followup, fu, f/u, f-up, circle back, check in
  check back, check on, checkin, reach out, reach back out, reach out to, reach, touch base, get back, get back to, remind me, remind me to, reminder, nudge, poke, reconnect, catch up, back in touch, get in touch
  be in touch, in touch, talk again, speak again, chat again, meet again, meet up again, meet, see again, send, share, forward, intro, introduce, connect, invite, schedule, book, set up, loop back
  circle around, hit up, hmu, visit, ask, thank, give, drop off, drop, bring, pay, return, lunch, coffee, drinks, dinner, next, next call, call again, call back, revisit, sync, bug, contact, speak, talk, chat, look up, buzz, shoot, tell, show, deliver, next step, due, bump, google, find, make sure to, don't forget to, need to, gotta, have to, should
`)

/** How work is told of without a title; an organization follows. */
export const workLeadIns = anyOf(`
  day job at, day job is at, day job with, by day at, works at, works for, works with, work at, work for, working at, working for, works over at, works out of, is at, is with, are at, now at, is now at, 's at, over at, currently at, currently with, now with
  is currently at, just joined, joined, joins, joining, is joining, starts at, starting at, is starting at, started at, just started at, starts with, has been at, has been with, been at, been with, moved to, moving to, is moving to, moved over to, employed at, employed by
  owns, own, founded, cofounded, co-founded, started, runs, run, leads, heads, heads up, built, launched, opened, co-owns, manages
  interns at, interning at, contracts at, contracts for, contracting at, freelances for, consults for, consults at, consulting for, consulting at, teaches at, teaching at, studies at, studying at, is studying at, does at, nurses at, cooks at, tends bar at, bartends at, volunteering at, represents, repping
  based at, stationed at, works down at, is over at, is still at, still at, back at, is back at, is running, is building, building, is founding, is starting, starting, is working at, is working for
`)
