/** Where CloudWatch keeps what functions count, by the function's name. */
export const METRICS_NAMESPACE = 'wellmet'

/**
 * What functions count. `RepliesSent`: texts answered with words; `RemindersDue`: people whom a text reminded of;
 * `TextsSent`: texts that Twilio took, replies left out; `Sweeps`: sweeps that began.
 */
export const METRICS = ['RepliesSent', 'RemindersDue', 'TextsSent', 'Sweeps'] as const
export type MetricName = (typeof METRICS)[number]

/**
 * Counts something, in one line of JSON on standard error that CloudWatch reads as a metric. Outside Lambda nobody
 * would read it, and nothing is written.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function countMetric(name: MetricName, value = 1): void {
  const functionName = process.env.AWS_LAMBDA_FUNCTION_NAME
  if (functionName === undefined) return
  const metric = { Namespace: METRICS_NAMESPACE, Dimensions: [['Function']], Metrics: [{ Name: name, Unit: 'Count' }] }
  const line = {
    _aws: { Timestamp: Date.now(), CloudWatchMetrics: [metric] },
    Function: functionName,
    [name]: value,
  }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
