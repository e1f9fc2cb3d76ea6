import { describe, expect, it } from 'vitest'
import { functionOf, functions } from './functions.ts'
import { readNeeds } from './source.ts'
import { allStatements, statementsOfRole } from './statements.ts'
import { arnOf, ofType, theOne } from './template.ts'

const allowed = allStatements.filter(({ effect }) => effect === 'Allow')

it('finds the policies at all', () => {
  expect(allowed.length).toBeGreaterThan(functions.length)
})

it('opens no resource by a wildcard, but the alarms, whose names are not known before', () => {
  const wide = allowed
    .flatMap(({ resources }) => resources)
    .filter((resource) => JSON.stringify(resource).includes('*'))

  expect(wide).toHaveLength(1)
  expect(JSON.stringify(wide)).toMatch(/:scheduler:.*:schedule\/wellmet-[\w-]+\/\*"/)
})

it('allows no action by a wildcard', () => {
  const actions = allowed.flatMap((statement) => statement.actions)

  expect(actions.filter((action) => String(action).includes('*'))).toEqual([])
})

it("uses none of AWS's managed policies", () => {
  for (const role of ofType('AWS::IAM::Role')) expect(role.Properties).not.toHaveProperty('ManagedPolicyArns')
})

/** What every function may do whatever its source asks, and what goes with another action. */
const INFRASTRUCTURE = ['logs:CreateLogStream', 'logs:PutLogEvents', 'sqs:SendMessage', 'iam:PassRole']

describe.each(functions)('$source', ({ source, role }) => {
  const granted = statementsOfRole(role)
    .flatMap(({ actions }) => actions.map(String))
    .filter((action) => !INFRASTRUCTURE.includes(action))

  it('may do nothing that its source does not do', async () => {
    const { actions } = await readNeeds(source)

    expect(granted.filter((action) => !actions.includes(action))).toEqual([])
  })

  it('may do what its source does', async () => {
    const { actions } = await readNeeds(source)

    expect(actions).not.toEqual([])
    expect(actions.filter((action) => !granted.includes(action))).toEqual([])
  })
})

it('lets the pages read the table, and nothing else', () => {
  const actions = statementsOfRole(functionOf('functions/serve-pages.ts').role).flatMap(
    (statement) => statement.actions,
  )

  expect(actions.filter((action) => !String(action).startsWith('logs:')).sort()).toEqual([
    'dynamodb:GetItem',
    'dynamodb:Query',
  ])
})

it('passes no role but that of the alarms, and to the scheduler only', () => {
  const passing = allowed.filter(({ actions }) => actions.includes('iam:PassRole'))

  expect(passing).toHaveLength(1)
  expect(passing).toMatchObject([
    {
      resources: [functionOf('functions/set-alarm.ts').variables.ALARM_ROLE_ARN],
      conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
    },
  ])
})

it('lets an alarm wake send-due or leave a dead letter, and nothing else', () => {
  const { ALARM_ROLE_ARN: role, ALARM_DEAD_LETTER_ARN: deadLetters } = functionOf('functions/set-alarm.ts').variables

  expect(theOne('AWS::Scheduler::Schedule').Properties).toMatchObject({ Target: { RoleArn: role } })
  expect(statementsOfRole(role)).toMatchObject([
    { actions: ['lambda:InvokeFunction'], resources: [arnOf(functionOf('functions/send-due.ts'))] },
    { actions: ['sqs:SendMessage'], resources: [deadLetters] },
  ])
})

it("opens one parameter, the token's, to whoever needs it", () => {
  const reading = allowed.filter(({ actions }) => actions.includes('ssm:GetParameter'))

  expect(reading.length).toBeGreaterThan(0)
  for (const { resources } of reading) {
    expect(JSON.stringify(resources)).toMatch(/:parameter\/wellmet\/twilio-token"/)
  }
})
