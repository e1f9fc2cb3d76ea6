import * as z from 'zod/mini'

/** What a deployed stack tells the operator's commands about itself, as CloudFormation's outputs. */
export const StackOutputs = z.object({
  /** `https://...`, without a trailing slash. */
  PublicUrl: z.string(),
  TableName: z.string(),
  /** The bus on which whatever happened is announced (docs/events.md). */
  BusName: z.string(),
  SendDueFunction: z.string(),
  /** The address of the queue. */
  SendDueDeadLetters: z.string(),
  SetAlarmFunction: z.string(),
  /** The address of the queue. */
  SetAlarmDeadLetters: z.string(),
})
export type StackOutputs = z.infer<typeof StackOutputs>

/** Each queue of dead letters by its address, with the name of the function that its events were for. */
export const deadLetterRoads = (outputs: StackOutputs): { queueUrl: string; functionName: string }[] => [
  { queueUrl: outputs.SendDueDeadLetters, functionName: outputs.SendDueFunction },
  { queueUrl: outputs.SetAlarmDeadLetters, functionName: outputs.SetAlarmFunction },
]
