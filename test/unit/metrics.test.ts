import { afterEach, expect, it, vi } from 'vitest'
import { countMetric } from '../../lib/metrics.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const watch = () => {
  const lines: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  return lines
}

it('writes a line that CloudWatch reads as a metric of this function', () => {
  const lines = watch()
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'wellmet-SendDue')
  countMetric('RemindersDue', 3)

  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    _aws: {
      Timestamp: expect.any(Number),
      CloudWatchMetrics: [
        { Namespace: 'wellmet', Dimensions: [['Function']], Metrics: [{ Name: 'RemindersDue', Unit: 'Count' }] },
      ],
    },
    Function: 'wellmet-SendDue',
    RemindersDue: 3,
  })
})

it('writes nothing outside Lambda', () => {
  const lines = watch()
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', undefined)
  countMetric('TextsSent')

  expect(lines).toEqual([])
})
