import { GetParameterCommand, ParameterNotFound, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { askAws } from './explain.ts'

/** Where the CDK notes that an account and region are bootstrapped, and by which version. */
const BOOTSTRAP_PARAMETER = '/cdk-bootstrap/hnb659fds/version'

/** The id of the account that the credentials are for. Throws a `Problem`. */
export async function identifyAccount(region: string): Promise<string> {
  const { Account } = await askAws(region, () => new STSClient({ region }).send(new GetCallerIdentityCommand({})))
  return Account ?? ''
}

/** Whether the CDK can deploy to the account and region. */
export const isBootstrapped = async (region: string): Promise<boolean> =>
  (await readParameter(region, BOOTSTRAP_PARAMETER)) !== null

/** The auth token as it is stored; null if none is. */
export const readToken = (region: string, parameter: string): Promise<string | null> => readParameter(region, parameter)

/** Stores the auth token, encrypted, in place of the one before. */
export async function storeToken(region: string, parameter: string, token: string): Promise<void> {
  const command = new PutParameterCommand({
    Name: parameter,
    Value: token,
    Type: 'SecureString',
    Overwrite: true,
    Description: "Twilio's auth token, for wellmet",
  })
  await askAws(region, () => new SSMClient({ region }).send(command))
}

async function readParameter(region: string, Name: string): Promise<string | null> {
  const command = new GetParameterCommand({ Name, WithDecryption: true })
  try {
    const { Parameter } = await askAws(region, () => new SSMClient({ region }).send(command))
    return Parameter?.Value ?? null
  } catch (error) {
    if (error instanceof ParameterNotFound) return null
    throw error
  }
}
