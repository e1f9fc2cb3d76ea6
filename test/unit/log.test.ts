import { expect, test } from 'vitest'
import { nameError } from '../../lib/log.ts'

const secret = 'Ana Silva needs a lawyer'

test.each([
  ['an error', new TypeError(secret), { error: 'TypeError' }],
  [
    'an error with its cause',
    new Error(secret, { cause: new RangeError(secret) }),
    { error: 'Error', cause: 'RangeError' },
  ],
  ['a cause that is no error', new Error(secret, { cause: secret }), { error: 'Error' }],
  [
    'several errors, each name once',
    new AggregateError([new TypeError(secret), new TypeError(secret), new RangeError(secret)], secret),
    { error: 'AggregateError', cause: 'TypeError, RangeError' },
  ],
  ['what is thrown and no error', secret, { error: 'string' }],
])('tells of %s the names only', (_what, error, facts) => {
  expect(nameError(error)).toEqual(facts)
})
