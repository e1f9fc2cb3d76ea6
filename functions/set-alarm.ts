import middy from '@middy/core'
import { AlarmClock } from '../lib/adapters/alarm-clock.ts'
import { Bus } from '../lib/adapters/bus.ts'
import { Store } from '../lib/adapters/store.ts'
import { Table } from '../lib/adapters/table.ts'
import { AlarmSetting } from '../lib/alarm-setting.ts'
import { type Clock, systemClock } from '../lib/clock.ts'
import { readEnv } from '../lib/env.ts'
import { BusEvent } from '../lib/events.ts'
import { nameErrors } from '../lib/middleware.ts'
import { once } from '../lib/once.ts'
import { PlanLog } from '../lib/plan-log.ts'

function buildServices(clock: Clock) {
  const env = readEnv([
    'TABLE_NAME',
    'BUS_NAME',
    'ALARM_GROUP',
    'ALARM_ROLE_ARN',
    'ALARM_TARGET_ARN',
    'ALARM_DEAD_LETTER_ARN',
  ])
  const store = new Store(new Table(env.TABLE_NAME))
  const alarms = new AlarmClock({
    group: env.ALARM_GROUP,
    roleArn: env.ALARM_ROLE_ARN,
    targetArn: env.ALARM_TARGET_ARN,
    deadLetterArn: env.ALARM_DEAD_LETTER_ARN,
  })
  return new AlarmSetting(store, new PlanLog(store, new Bus(env.BUS_NAME)), alarms, clock)
}

/** An event on the bus after which another alarm may be next: sets the owner's next alarm. */
export const createHandler = (clock: Clock) => {
  const services = once(() => buildServices(clock))
  return middy<unknown, void>()
    .use(nameErrors('set-alarm'))
    .handler(async (event) => {
      const { detail } = BusEvent.parse(event)
      await services().setNext(detail.owner, detail.plan)
    })
}

export const handler = createHandler(systemClock)
