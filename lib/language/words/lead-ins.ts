import { listPhrases } from './list-words.ts'

/** What the owner did with somebody, before their name: everything that says "log this person". */
export const meetingVerbs: ReadonlySet<string> = new Set(
  listPhrases(`
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
`),
)

/** What is filed or begun, before a name: "new contact:", "add", "log". */
export const filingWords: ReadonlySet<string> = new Set(
  listPhrases(`
  new, new contact, new contact is, new person, new friend, new lead, new connection, new name, new one, new acquaintance, new in my network, add, adding, add a contact
  add contact, add a new contact, add new contact, add to my contacts, added, save, save contact, saving, log, logging, log contact, put in
  contact, contacts, contact name, contact is, note to self, note, memo, record, remember, add someone, add a person, create contact, create a contact, new number
  enter, jot down, for the list, for my list, for the file, network update, networking
`),
)

/** What people have together; before "with" it says no more than that they met. */
export const encounters: ReadonlySet<string> = new Set(
  listPhrases(`
  coffee, coffees, lunch, dinner, breakfast, brunch, drinks, drink, drnks, beer, beers, a beer, a drink, a coffee, a call, a chat, tea, wine, cocktails, call, calls, zoom
  zoom call, phone call, video call, facetime, chat, chats, talk, talks, conversation, convo, conversations, catch up, catch-up, catchup
  meeting, mtg, 1:1, one on one, walk, hike, run, ride, session, interview, meal, bite, a bite, supper, drinks, ice cream, intro call, sync
  lesson, class, round of golf, golf, date, playdate, game, hang, hangout, time, moment, encounter, run-in, run in, exchange, discussion
`),
)

/** How a follow-up is ordered; what it takes to be one is a day or a time in the same clause. */
export const followUpLeadIns: ReadonlySet<string> = new Set(
  listPhrases(`
  ping, text, txt, call, ring, phone, email, e-mail, mail, message, msg, dm, whatsapp, write, write to, follow up, follow-up, followup, fu, f/u, f-up, circle back, check in
  check back, check on, checkin, reach out, reach back out, reach out to, reach, touch base, get back, get back to, remind me, remind me to, reminder, nudge, poke, reconnect, catch up, back in touch, get in touch
  be in touch, in touch, talk again, speak again, chat again, meet again, meet up again, meet, see again, send, share, forward, intro, introduce, connect, invite, schedule, book, set up, loop back
  circle around, hit up, hmu, visit, ask, thank, give, drop off, drop, bring, pay, return, lunch, coffee, drinks, dinner, next, next call, call again, call back, revisit, sync, bug, contact, speak, talk, chat, look up, buzz, shoot, tell, show, deliver, next step, due, bump, google, find, make sure to, don't forget to, need to, gotta, have to, should
`),
)
