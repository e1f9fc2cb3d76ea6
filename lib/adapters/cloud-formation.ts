import * as z from 'zod/mini'

/**
 * What CloudFormation asks of a custom resource.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html
 */
export const CloudFormationRequest = z.object({
  RequestType: z.enum(['Create', 'Update', 'Delete']),
  ResponseURL: z.url(),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  ResourceProperties: z.record(z.string(), z.unknown()),
  OldResourceProperties: z.optional(z.record(z.string(), z.unknown())),
})
export type CloudFormationRequest = z.infer<typeof CloudFormationRequest>

/** Tells CloudFormation that it was done, or why not. Throws if it cannot be told, so that the function is woken again. */
export async function answerCloudFormation(
  { ResponseURL, StackId, RequestId, LogicalResourceId }: CloudFormationRequest,
  physicalId: string,
  failure: string | null,
): Promise<void> {
  const outcome = failure === null ? { Status: 'SUCCESS' } : { Status: 'FAILED', Reason: failure }
  const answer = { ...outcome, PhysicalResourceId: physicalId, StackId, RequestId, LogicalResourceId }
  // The address is signed for a request without a content type.
  const headers = { 'content-type': '' }
  const response = await fetch(ResponseURL, { method: 'PUT', body: JSON.stringify(answer), headers })
  if (!response.ok) throw new UnansweredError(response.status)
}

/** CloudFormation did not take an answer; the deployment waits for it. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError'

  constructor(status: number) {
    super(`CloudFormation answered ${status}`)
  }
}
