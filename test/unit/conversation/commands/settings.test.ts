import { describe, expect, test } from 'vitest'
import { countSegments } from '../../../../lib/language/segments.ts'
import { contactOf, ownerOf, remindedToday, Talk } from '../view-fixture.ts'

const settingsAfter = (...texts: string[]) => {
  const talk = new Talk()
  for (const text of texts) talk.say(text)
  return talk.owner.settings
}

describe('timezone', () => {
  test.each([
    ['timezone Lisbon', 'Europe/Lisbon'],
    ['Time zone: madrid', 'Europe/Madrid'],
    ['TZ pst', 'America/Los_Angeles'],
    ['set my timezone to Europe/Berlin', 'Europe/Berlin'],
    ['my time zone is eastern time now', 'America/New_York'],
    ['change timezone to S\u00e3o Paulo.', 'America/Sao_Paulo'],
  ])('reads "%s"', (text, zone) => {
    expect(settingsAfter('timezone tokyo', text).zone).toBe(zone)
  })

  test('says the city and what time it is there', () => {
    expect(new Talk().say('timezone Lisbon')).toMatch(/Lisbon.*3pm/)
  })

  test('says that a zone is unknown, and changes nothing', () => {
    const talk = new Talk()
    expect(talk.say('timezone Narnia')).toMatch(/don't know.*Narnia.*New York/)
    expect(talk.owner.settings).toEqual(ownerOf().settings)
    expect(talk.owner.undoable).toEqual([])
  })

  test('alone shows the zone', () => {
    expect(new Talk().say('time zone')).toContain('New York')
  })
})

describe('remind at', () => {
  test.each([
    ['remind at 8am', '08:00'],
    ['Remind me every day at 10', '10:00'],
    ['reminders at 8:30 am please', '08:30'],
    ['set reminder time to noon', '12:00'],
    ['remind me at 10am every morning', '10:00'],
    ['reminder hour 11', '11:00'],
  ])('reads "%s"', (text, time) => {
    expect(settingsAfter(text).reminderTime).toBe(time)
  })

  test('is refused inside the quiet hours', () => {
    const talk = new Talk()
    expect(talk.say('remind at 7am')).toMatch(/quiet hours.*9pm-8am.*stays 9am/)
    expect(talk.owner.settings.reminderTime).toBe('09:00')
  })

  test('is allowed at the end of the quiet hours, and not at their beginning', () => {
    expect(settingsAfter('remind at 8am').reminderTime).toBe('08:00')
    expect(settingsAfter('remind at 9pm').reminderTime).toBe('09:00')
  })

  test('moves the reminder that is open when a person would mean that', () => {
    const talk = new Talk([contactOf('Ana Silva', { followUp: remindedToday })])
    talk.owner = { ...talk.owner, reminded: [{ contactIds: ['Ana Silva'], at: talk.at }] }
    expect(talk.say('remind me at 3pm')).toContain('Ana Silva')
    expect(talk.owner.settings.reminderTime).toBe('09:00')
  })

  test('says that an hour cannot be', () => {
    expect(new Talk().say('remind at 25')).toMatch(/can't read.*25.*9am/)
  })
})

describe('quiet', () => {
  test.each([
    ['quiet 9pm-11am', { from: '21:00', to: '11:00' }],
    ['quiet hours from 10pm until 7', { from: '22:00', to: '07:00' }],
    ['Set quiet hours to 22:00-06:30', { from: '22:00', to: '06:30' }],
    ["don't text me between 8pm and 8am", { from: '20:00', to: '08:00' }],
    ['quiet off', null],
    ['turn off quiet hours', null],
  ])('reads "%s"', (text, quietHours) => {
    expect(settingsAfter(text).quietHours).toEqual(quietHours)
  })

  test('may cover the reminder hour, and says how long reminders wait', () => {
    expect(new Talk().say('quiet 9pm-11am')).toMatch(/9pm-11am.*9am reminders wait until 11am/)
  })

  test('leaves a note about a quiet person alone', () => {
    const talk = new Talk([contactOf('Ana Silva')])
    expect(talk.say('ana: quiet, but listens to everything')).toContain('Noted')
  })

  test('says that hours cannot be read', () => {
    expect(new Talk().say('quiet lunch')).toMatch(/can't read.*lunch.*9pm-8am/)
  })
})

describe('goal', () => {
  test.each([
    ['goal 3', 3],
    ['goal 1 a week', 1],
    ['my goal is two new people per week', 2],
    ['Goal: 5/week', 5],
  ])('reads "%s"', (text, goal) => {
    expect(settingsAfter('goal 7', text).goal).toBe(goal)
  })

  test.each(['goal lots', 'goal 0', 'goal 1000', 'goal 2 a month', 'goal -1'])(
    'refuses "%s" with a sentence',
    (text) => {
      const talk = new Talk()
      expect(talk.say(text)).toMatch(/can't read.*1 new person a week/)
      expect(talk.owner.settings.goal).toBe(1)
    },
  )
})

describe('a changed setting', () => {
  test('is taken back and put back', () => {
    const talk = new Talk()
    for (const text of ['timezone Lisbon', 'remind at 10am', 'quiet off', 'goal 3']) talk.say(text)
    expect(talk.say('undo')).toContain('goal')
    expect(talk.owner.settings.goal).toBe(1)
    talk.say('undo')
    expect(talk.owner.settings.quietHours).toEqual({ from: '21:00', to: '08:00' })
    talk.say('undo')
    expect(talk.say('undo')).toContain('Lisbon')
    expect(talk.owner.settings).toEqual(ownerOf().settings)
    talk.say('redo')
    expect(talk.owner.settings.zone).toBe('Europe/Lisbon')
  })

  test('is announced, and rewrites nobody', () => {
    const plan = new Talk([contactOf('Ana Silva')]).plan('remind at 10am')
    expect(plan.events.map(({ type }) => type)).toEqual(['SettingsChanged'])
    expect(plan.changes).toEqual([])
  })

  test('leaves nothing to undo when it was set already', () => {
    expect(new Talk().plan('goal 1').about).toBeNull()
  })
})

test('settings says everything that is set, in one segment', () => {
  const talk = new Talk()
  for (const text of ['timezone Buenos Aires', 'quiet 10:30pm-11:30am', 'goal 12', 'pause until dec 24']) talk.say(text)
  const reply = talk.say('Settings?')
  for (const said of ['Buenos Aires', '9am', '10:30pm-11:30am', '12 new people', 'Thu Dec 24'])
    expect(reply).toContain(said)
  expect(countSegments(reply)).toBe(1)
})

describe('settings', () => {
  test.each([
    [['quiet off', 'settings'], /No quiet hours\./],
    [['pause 2 weeks', 'settings'], /Paused until Mon Dec 7\./],
    [['goal'], /1 new person a week/],
    [['quiet off', 'pause 2 weeks'], /until Mon Dec 7\. Whatever falls due comes then at 9am/],
    [['remind at the thing we talked about'], /can't make that out/],
  ])('%j', (texts, said) => {
    const talk = new Talk()
    expect(texts.map((text) => talk.say(text)).at(-1)).toMatch(said)
  })
})
