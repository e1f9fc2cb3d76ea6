import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import type { WellmetFunction } from './wellmet-function.ts'

/** What the table's adapter does. Nothing is deleted: a contact that goes leaves a tombstone, a passing item expires. */
const ACTIONS = ['BatchGetItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'] as const
const READING = ['GetItem', 'Query'] as const satisfies readonly Action[]
type Action = (typeof ACTIONS)[number]

/**
 * The one table, where each owner has a partition. It outlives the stack, and any minute of the last 35 days can be
 * restored. Its name comes from the stack's, by which a later deployment finds it and adopts it.
 */
export class OwnerTable extends Construct {
  readonly tableName: string
  private readonly table: Table

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.table = new Table(this, 'Table', {
      tableName: `${Stack.of(this).stackName}-owners`,
      partitionKey: { name: 'PK', type: AttributeType.STRING },
      sortKey: { name: 'SK', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: 'expiresAt',
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.tableName = this.table.tableName
  }

  /** A function that does less is given the less that it does. */
  grantReadWrite(grantee: WellmetFunction, actions: readonly Action[] = ACTIONS): void {
    grantee.allow(
      actions.map((action) => `dynamodb:${action}`),
      this.table.tableArn,
    )
    grantee.setVariables({ TABLE_NAME: this.tableName })
  }

  grantRead(grantee: WellmetFunction): void {
    this.grantReadWrite(grantee, READING)
  }
}
