import { type LocalRequest, type LocalResponse, type LocalServer, serve, toListener } from '../../infra/local/server.ts'

/** AWS as an operator's commands meet it before they change anything. */
export interface AwsStandIn extends LocalServer {
  /** CloudFormation's state of the one stack; null if there is none. */
  stackStatus: string | null
  /** The state that continuing to undo a deployment ends in. */
  stackStatusAfter: string
  /** Why something of the stack failed, as its events tell. */
  failure: string
  /** What is in SSM, by name. */
  readonly parameters: Map<string, string>
  /** What every question is answered with instead, as `Code`; null if questions are answered. */
  refusal: string | null
  /** The actions that were asked for, in order. */
  readonly asked: string[]
}

const NO_STACK = { stackStatus: null, stackStatusAfter: 'UPDATE_ROLLBACK_FAILED', failure: '' }

type State = Omit<AwsStandIn, keyof LocalServer>

/** Answers STS, SSM and CloudFormation for what is read, and refuses whatever would change something. */
export async function startAwsStandIn(): Promise<AwsStandIn> {
  const state: State = { ...NO_STACK, parameters: new Map(), refusal: null, asked: [] }
  const server = await serve(toListener(async (request) => answer(request, state)))
  return Object.assign(state, server)
}

function answer({ headers, body }: LocalRequest, state: State): LocalResponse {
  const target = headers['x-amz-target']
  const form = new URLSearchParams(body.toString())
  const action = typeof target === 'string' ? (target.split('.')[1] ?? '') : (form.get('Action') ?? '')
  state.asked.push(action)
  if (typeof target === 'string') return answerInJson(action, body.toString(), state)
  if (state.refusal) return refuse(state.refusal, 'refused')
  switch (action) {
    case 'GetCallerIdentity':
      return xml(action, '<Account>000000000000</Account>')
    case 'DescribeStacks':
      return describeStack(state)
    case 'DescribeStackEvents':
      return xml(action, `<StackEvents>${describeFailure(state)}</StackEvents>`)
    case 'DeleteStack':
      state.stackStatus = 'DELETE_FAILED'
      return xml(action, '')
    case 'ContinueUpdateRollback':
      state.stackStatus = state.stackStatusAfter
      return xml(action, '')
    default:
      return refuse('ValidationError', `no ${action} here`)
  }
}

function answerInJson(action: string, body: string, { parameters, refusal }: State): LocalResponse {
  const { Name = '' } = JSON.parse(body) as { Name?: string }
  const Value = parameters.get(Name)
  if (refusal) return inJson(400, { __type: refusal, message: 'refused' })
  if (action !== 'GetParameter') return inJson(400, { __type: 'AccessDeniedException', message: action })
  if (Value === undefined) return inJson(400, { __type: 'ParameterNotFound', message: 'none' })
  return inJson(200, { Parameter: { Name, Value, Type: 'SecureString' } })
}

function describeStack({ stackStatus }: State): LocalResponse {
  if (stackStatus === null) return refuse('ValidationError', 'Stack with id wellmet-ana does not exist')
  const stack = `<StackName>wellmet-ana</StackName><CreationTime>2026-11-23T15:00:00Z</CreationTime><StackStatus>${stackStatus}</StackStatus>`
  return xml('DescribeStacks', `<Stacks><member>${stack}</member></Stacks>`)
}

const describeFailure = ({ failure }: State): string =>
  `<member><ResourceStatus>CREATE_FAILED</ResourceStatus><ResourceStatusReason>${failure}</ResourceStatusReason></member>`

const inXml = { 'content-type': 'text/xml' }

const xml = (action: string, result: string): LocalResponse => ({
  status: 200,
  headers: inXml,
  body: `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`,
})

const refuse = (code: string, message: string): LocalResponse => ({
  status: 400,
  headers: inXml,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
})

const inJson = (status: number, value: unknown): LocalResponse => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(value),
})
