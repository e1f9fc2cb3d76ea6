import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Deployment, pathOf } from './deployment.ts'
import { Problem } from './problem.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Lets the CDK deploy the stack. A table that an earlier stack of this name has left is adopted. Throws a `Problem`. */
export function deployStack(deployment: Deployment): Promise<void> {
  const options = ['--require-approval', 'never', '--import-existing-resources']
  const { name, stackName } = deployment
  return runCdk(['deploy', stackName, ...options, '-c', `configurationFile=${pathOf(name)}`], deployment)
}

/** Prepares an account and region for the CDK, once. Throws a `Problem`. */
export const bootstrap = (account: string, deployment: Deployment): Promise<void> =>
  runCdk(['bootstrap', `aws://${account}/${deployment.region}`], deployment)

/** Runs the CDK's command, whose words go to the terminal. */
async function runCdk(args: readonly string[], { name, region }: Deployment): Promise<void> {
  const env = { ...process.env, AWS_REGION: region, CDK_DEFAULT_REGION: region }
  const cdk = spawn(process.execPath, [`${root}node_modules/aws-cdk/bin/cdk`, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  const code = await new Promise<number | null>((resolve, reject) => cdk.on('error', reject).on('exit', resolve))
  if (code === 0) return
  throw new Problem(
    `cdk ${args[0]} failed; its words above say why. CloudFormation undoes what was half done.`,
    `Mend that and run it again. npm run doctor -- ${name} looks at everything.`,
  )
}
