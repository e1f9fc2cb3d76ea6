/** Where the parts of the road stand in a drawing. */
export interface RoadMap {
  readonly width: number
  readonly height: number
  readonly boxWidth: number
  readonly places: Readonly<Record<string, readonly [x: number, y: number]>>
}

/** What a part is called, and what it is in the cloud. */
export const PARTS: Readonly<Record<string, readonly [name: string, kind: string]>> = {
  phone: ['your phone', ''],
  twilio: ['Twilio', 'webhook'],
  api: ['HTTP API', 'route'],
  'receive-text': ['receive-text', 'function'],
  'track-delivery': ['track-delivery', 'function'],
  'serve-pages': ['serve-pages', 'function'],
  'send-due': ['send-due', 'function'],
  'set-alarm': ['set-alarm', 'function'],
  table: ['table', 'DynamoDB'],
  bus: ['bus', 'EventBridge'],
  scheduler: ['scheduler', 'alarms'],
}

/** Which parts are next to each other on the road. */
export const WAYS: readonly (readonly [string, string])[] = [
  ['phone', 'twilio'],
  ['twilio', 'api'],
  ['api', 'receive-text'],
  ['api', 'track-delivery'],
  ['api', 'serve-pages'],
  ['receive-text', 'table'],
  ['track-delivery', 'table'],
  ['serve-pages', 'table'],
  ['send-due', 'table'],
  ['receive-text', 'bus'],
  ['bus', 'set-alarm'],
  ['set-alarm', 'scheduler'],
  ['scheduler', 'send-due'],
  ['send-due', 'twilio'],
]

export const WIDE: RoadMap = {
  width: 780,
  height: 312,
  boxWidth: 106,
  places: {
    phone: [56, 156],
    twilio: [190, 156],
    api: [322, 156],
    'receive-text': [456, 30],
    'track-delivery': [456, 114],
    'serve-pages': [456, 198],
    'send-due': [456, 282],
    table: [590, 156],
    bus: [590, 30],
    'set-alarm': [724, 30],
    scheduler: [724, 282],
  },
}

export const NARROW: RoadMap = {
  width: 340,
  height: 352,
  boxWidth: 100,
  places: {
    phone: [52, 30],
    twilio: [170, 30],
    api: [288, 30],
    'serve-pages': [52, 116],
    'track-delivery': [170, 116],
    'receive-text': [288, 116],
    'send-due': [52, 224],
    table: [170, 224],
    bus: [288, 224],
    'set-alarm': [288, 322],
    scheduler: [170, 322],
  },
}
