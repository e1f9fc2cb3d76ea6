import * as z from 'zod/mini'
import { type LocalServer, serve } from '../server.ts'
import { AwsError, awsJson } from './json-protocol.ts'

const GetParameter = z.object({ Name: z.string(), WithDecryption: z.optional(z.boolean()) })

/** Plays AWS Systems Manager for `GetParameter`. `secrets` are SecureStrings: unreadable unless decryption is asked for. */
export function startSsm(secrets: ReadonlyMap<string, string>): Promise<LocalServer> {
  return serve(awsJson({ GetParameter: (input) => getParameter(secrets, z.parse(GetParameter, input)) }))
}

function getParameter(secrets: ReadonlyMap<string, string>, { Name, WithDecryption }: z.infer<typeof GetParameter>) {
  const secret = secrets.get(Name)
  if (secret === undefined) throw new AwsError('ParameterNotFound', `there is no parameter ${Name}`)
  const Value = WithDecryption ? secret : 'encrypted'
  return { Parameter: { Name, Type: 'SecureString', Value, Version: 1, DataType: 'text' } }
}
