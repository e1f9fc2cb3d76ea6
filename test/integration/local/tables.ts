import type { TableDefinition } from '../../../infra/local/blueprint.ts'

/** A table as the template defines it. */
export const ownersTable: TableDefinition = {
  arn: 'arn:table',
  name: 'Owners',
  AttributeDefinitions: [
    { AttributeName: 'PK', AttributeType: 'S' },
    { AttributeName: 'SK', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'PK', KeyType: 'HASH' },
    { AttributeName: 'SK', KeyType: 'RANGE' },
  ],
  TimeToLiveSpecification: { AttributeName: 'expiresAt' },
}
