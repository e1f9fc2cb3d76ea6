import { describe, expect, test } from 'vitest'
import { readExplicitLog, readNewName } from '../../../../lib/conversation/commands/log.ts'
import { aboutSomeone, commands, reminderReplies } from '../../../../lib/conversation/commands.ts'
import { hear } from '../../../../lib/conversation/heard.ts'
import { menuLines } from '../../../../lib/conversation/menu-sections.ts'
import { askedForReferral } from '../../../../lib/domain/outreach.ts'
import { countSegments } from '../../../../lib/language/segments.ts'
import { contactOf, ownerOf, remindedToday, Talk, viewOf } from '../view-fixture.ts'

const CARRIER_WORDS = /\b(?:stop|stopall|unsubscribe|cancel|end|quit|revoke|optout|start|unstop|help|info)\b/i

/** Everything that `?` and MORE print. */
function readMenu(first: string): string[] {
  const talk = new Talk()
  const pages = [talk.say(first)]
  while (pages.at(-1)?.endsWith('MORE')) pages.push(talk.say('more'))
  return pages
}

describe('the menu', () => {
  test.each(['?', 'Commands', 'what can I do?', 'COMMANDS!', 'How does this work?'])('answers "%s"', (text) => {
    expect(new Talk().say(text)).toContain('met Ana Silva')
  })

  test('comes also while somebody is asked about: ? is no answer', () => {
    const talk = new Talk()
    talk.say('met Ana Silva')
    expect(talk.say('?')).toContain('met Ana Silva')
  })

  test('shows every command that has a form, page by page', () => {
    const lines = readMenu('?').flatMap((page) => page.split('\n').filter((line) => line !== 'MORE'))
    expect(lines).toEqual(menuLines().map(({ forms, help }) => `${forms.join(' / ')} - ${help}`))
    for (const { forms } of [...commands, ...reminderReplies, ...aboutSomeone])
      for (const form of forms) expect(lines.join('\n')).toContain(form)
    expect(new Set(lines).size).toBe(lines.length)
  })

  test('takes at most two segments a page', () => {
    expect(
      readMenu('?')
        .map(countSegments)
        .filter((segments) => segments > 2),
    ).toEqual([])
  })

  test('never says a word that carriers act on', () => {
    expect(readMenu('?').join('\n')).not.toMatch(CARRIER_WORDS)
  })
})

/** Someone for every name in the forms, asked for a referral, with a reminder open and a list shown. */
const view = viewOf(
  [
    askedForReferral(contactOf('Ana Silva', { followUp: remindedToday }), null, '2026-11-23'),
    contactOf('A. Silva', { followUp: null }),
    contactOf('Bob Lee', { followUp: remindedToday }),
  ],
  {
    owner: {
      ...ownerOf(),
      reminded: [{ contactIds: ['Ana Silva'], at: '2026-11-23T09:00:00-05:00' }],
      shown: { contactIds: ['Ana Silva', 'A. Silva', 'Bob Lee'], more: null },
    },
  },
)

describe('a form in the menu', () => {
  const spoken = [...commands, ...reminderReplies, ...aboutSomeone]
  const forms = spoken.flatMap((command) => command.forms.map((form) => [form, command.name] as const))

  test.each(forms)('"%s" is read by its own command and by none before it', (form, name) => {
    const { text } = hear(form, view.moment)
    expect(spoken.find((command) => command.read(text, view))?.name).toBe(name)
  })

  test('logs someone where it is a name', () => {
    const [log] = menuLines()
    for (const form of log?.forms ?? []) {
      const heard = hear(form, view.moment)
      expect(readExplicitLog(heard, view) ?? readNewName(heard, view)).not.toBeNull()
    }
  })
})
