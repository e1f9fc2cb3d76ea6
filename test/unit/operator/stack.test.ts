import { describe, expect, it } from 'vitest'
import { findObstacle } from '../../../infra/operator/aws/stack.ts'

describe('a deployment can begin', () => {
  it.each([
    null,
    'CREATE_COMPLETE',
    'UPDATE_COMPLETE',
    'UPDATE_ROLLBACK_COMPLETE',
    'UPDATE_ROLLBACK_FAILED',
    'ROLLBACK_COMPLETE',
    'REVIEW_IN_PROGRESS',
  ])('on %s', (status) => {
    expect(findObstacle(status, 'ana')).toBeNull()
  })
})

describe('a deployment cannot begin, and the next step is said', () => {
  it.each([
    ['ROLLBACK_FAILED', 'npm run destroy -- ana'],
    ['DELETE_FAILED', 'npm run destroy -- ana'],
    ['CREATE_IN_PROGRESS', 'Wait'],
    ['UPDATE_ROLLBACK_IN_PROGRESS', 'Wait'],
    ['DELETE_IN_PROGRESS', 'Wait'],
  ])('on %s', (status, nextStep) => {
    expect(findObstacle(status, 'ana')?.nextStep).toContain(nextStep)
  })
})
