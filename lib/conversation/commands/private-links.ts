import * as z from 'zod/mini'
import { createLinkPath, type Page } from '../../domain/private-link.ts'
import * as replies from '../../language/replies/private-links.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Draft } from '../draft.ts'
import type { View } from '../view.ts'

interface LinkCommand {
  page: Page
  help: string
  asked: RegExp
  say: (url: string) => string
}

/** The answer is a link. An owner who has no key yet gets one with the first link; that is nothing to take back. */
const defineLink = ({ page, help, asked, say }: LinkCommand): Command =>
  defineCommand({
    name: page,
    forms: [page],
    help,
    args: z.object({}),
    read: (text) => (asked.test(text) ? {} : null),
    handle: (_args, view) => sendLink(page, say, view),
  })

function sendLink(page: Page, say: LinkCommand['say'], { owner, links }: View): Draft {
  if (!links) throw new Error('only a text is answered by a link')
  const key = owner.settings.linkKey ?? links.newKey
  const reply = say(links.publicUrl + createLinkPath(page, owner.id, key, links.madeAt))
  return owner.settings.linkKey === null ? { reply, settings: { linkKey: key } } : { reply }
}

const ASK = '(?:(?:please|show|send|give|get|open|see|make)\\s+)*(?:me\\s+)?(?:(?:my|the|a|an|all)\\s+)*'
const END = '(?:\\s+(?:please|now))*[\\s.!?]*$'

export const exportData = defineLink({
  page: 'export',
  help: 'a private link to all your data',
  asked: new RegExp(
    `^${ASK}(?:export|download)(?:\\s+(?:(?:me|my|all|of|the)\\s+)*(?:everything|data|contacts?|people|notes|it))?${END}`,
    'i',
  ),
  say: replies.exportLink,
})

export const calendar = defineLink({
  page: 'calendar',
  help: 'a private calendar feed of follow-ups',
  asked: new RegExp(`^${ASK}calendar(?:\\s+(?:on|link|feed|subscription|please))*${END}`, 'i'),
  say: replies.calendarLink,
})

export const web = defineLink({
  page: 'web',
  help: 'a private page: people, needs, the map',
  asked: new RegExp(`^${ASK}(?:web|website|web ?page|dashboard)(?:\\s+(?:link|page|view))?${END}`, 'i'),
  say: replies.webLink,
})

/** Forgets the key, so that no link made with it opens anything. `undo` does not bring back what was revoked. */
export const calendarOff = defineCommand({
  name: 'calendarOff',
  forms: ['calendar off'],
  help: 'ends every private link',
  args: z.object({}),
  read: (text) =>
    /^(?:(?:please\s+)?(?:my |the )*calendar(?: (?:link|feed|subscription))? off|(?:turn|switch) off (?:my |the )*calendar|(?:revoke|disable|remove|delete) (?:my |the )*calendar(?: (?:link|feed|subscription))?|no calendar|unsubscribe (?:my |the |from my |from the )*calendar)[\s.!]*$/i.test(
      text,
    )
      ? {}
      : null,
  handle: (_args, { owner }) =>
    owner.settings.linkKey === null
      ? { reply: replies.calendarWasOff() }
      : { reply: replies.calendarEnded(), settings: { linkKey: null } },
})
