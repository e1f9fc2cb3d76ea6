import { Stack } from 'aws-cdk-lib'
import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import { Construct } from 'constructs'
import type { Operator } from './operator.ts'

export interface SpendingProps {
  /** US dollars a month. */
  readonly monthlyBudget: number
  readonly operator: Operator
}

/**
 * Tells the operator when the account has spent, or is about to spend, more than its monthly budget. It is the whole
 * account's: AWS can tell a stack's cost apart only by tags that somebody has to activate by hand.
 */
export class Spending extends Construct {
  constructor(scope: Construct, id: string, { monthlyBudget, operator }: SpendingProps) {
    super(scope, id)
    const address = operator.allowPublishing('budgets.amazonaws.com')
    const tellAt = (notificationType: 'ACTUAL' | 'FORECASTED') => ({
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold: 100,
        thresholdType: 'PERCENTAGE',
      },
      subscribers: [{ subscriptionType: 'SNS', address }],
    })
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `${Stack.of(this).stackName}-monthly`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthlyBudget, unit: 'USD' },
      },
      notificationsWithSubscribers: [tellAt('ACTUAL'), tellAt('FORECASTED')],
    })
  }
}
