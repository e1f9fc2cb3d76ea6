import { expect, it } from 'vitest'
import { configuration, resources, theOne } from './template.ts'

const table = theOne('AWS::DynamoDB::Table')

it('outlives the stack', () => {
  expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
  expect(table.Properties).toMatchObject({ DeletionProtectionEnabled: true })
})

// What CloudFormation imports has a name that is no expression, and is kept when its stack goes; see importing.ts.
it('is found by its name, and adopted, when a destroyed stack is deployed again', () => {
  expect(table.Properties).toMatchObject({ TableName: `${configuration.stackName}-owners` })
})

// What stayed, and could not be imported, would be in the way of the next deployment.
it('is all that outlives the stack', () => {
  expect(resources.filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain')).toEqual([table])
})

// Another id is another table: an upgrade would leave every owner's data behind.
it('keeps its id', () => {
  expect(table.id).toBe('OwnersTable7A123F34')
})

it('can be restored to any minute', () => {
  expect(table.Properties).toMatchObject({ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } })
})

it('forgets what expired', () => {
  expect(table.Properties).toMatchObject({ TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } })
})

it('is encrypted', () => {
  expect(table.Properties).toMatchObject({ SSESpecification: { SSEEnabled: true } })
})

it('has a partition and a sort key and no secondary index', () => {
  expect(table.Properties).toMatchObject({
    KeySchema: [
      { AttributeName: 'PK', KeyType: 'HASH' },
      { AttributeName: 'SK', KeyType: 'RANGE' },
    ],
    BillingMode: 'PAY_PER_REQUEST',
  })
  expect(table.Properties).not.toHaveProperty('GlobalSecondaryIndexes')
  expect(table.Properties).not.toHaveProperty('LocalSecondaryIndexes')
})
