import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { ThankYouNotes } from '../../docs/examples/thank-you-notes.ts'
import { EVENT_FACTS } from '../../lib/domain/domain-event.ts'
import { ALARM_EVENTS, EVENT_SOURCE } from '../../lib/events.ts'

const page = readFileSync('docs/events.md', 'utf8')

/** The types that the page lists, each with the facts in its row. */
const documented = Object.fromEntries(
  [...page.matchAll(/^\| `(?<type>[A-Z]\w+)` \| (?<facts>.*?)\s*\| [^|]+ \|$/gm)].map(({ groups }) => [
    groups?.type,
    Object.fromEntries([...(groups?.facts ?? '').matchAll(/`(\w+)`: (\w+)/g)].map(([, name, kind]) => [name, kind])),
  ]),
)

describe('docs/events.md', () => {
  it('lists every event with its facts, and no other', () => {
    expect(documented).toEqual({ ...EVENT_FACTS, AlarmPassed: {} })
  })

  it('lists every event after which an alarm is set', () => {
    expect(Object.keys(documented)).toEqual(expect.arrayContaining([...ALARM_EVENTS]))
  })

  it('shows the example as it is deployed here', () => {
    expect(page).toContain(readFileSync('docs/examples/thank-you-notes.ts', 'utf8'))
  })
})

it("deploys somebody's own rule beside wellmet", () => {
  const template = Template.fromStack(new ThankYouNotes(new App(), 'ThankYouNotes', { busName: 'wellmet-bus' }))

  template.hasResourceProperties('AWS::Events::Rule', {
    EventBusName: 'wellmet-bus',
    EventPattern: { source: [EVENT_SOURCE], 'detail-type': ['ReferralReceived', 'IntroductionMade'] },
  })
  template.resourceCountIs('AWS::SQS::Queue', 2)
})
