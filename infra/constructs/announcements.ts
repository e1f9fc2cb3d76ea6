import { Duration } from 'aws-cdk-lib'
import { Archive, EventBus, Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { EVENT_SOURCE } from '../../lib/events.ts'
import type { WellmetFunction } from './wellmet-function.ts'

/** As long as the logs: nothing is repaired later than that. */
const ARCHIVE_DAYS = 30

export interface WakeProps {
  /** Types of events, as in their `detail-type`. */
  readonly after: readonly string[]
  readonly deadLetters: IQueue
}

/** The bus on which functions announce what happened. */
export class Announcements extends Construct {
  private readonly bus: EventBus

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.bus = new EventBus(this, 'Bus', { description: 'What happened at wellmet: ids and facts, nothing personal' })
    new Archive(this, 'Archive', {
      sourceEventBus: this.bus,
      eventPattern: { source: [EVENT_SOURCE] },
      description: 'What can be announced again after a listener was broken',
      retention: Duration.days(ARCHIVE_DAYS),
    })
  }

  get busName(): string {
    return this.bus.eventBusName
  }

  grantAnnounce(announcer: WellmetFunction): void {
    announcer.allow(['events:PutEvents'], this.bus.eventBusArn)
    announcer.setVariables({ BUS_NAME: this.bus.eventBusName })
  }

  /** Wakes the listener after events of these types. One that does not reach it within an hour becomes a dead letter. */
  wake(listener: WellmetFunction, { after, deadLetters }: WakeProps): void {
    const target = new LambdaFunction(listener.lambda, {
      deadLetterQueue: deadLetters,
      maxEventAge: Duration.hours(1),
      retryAttempts: 10,
    })
    new Rule(this, `Wake${listener.node.id}`, {
      eventBus: this.bus,
      eventPattern: { source: [EVENT_SOURCE], detailType: [...after] },
      targets: [target],
    })
  }
}
