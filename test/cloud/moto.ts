import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** AWS as moto plays it, on this machine. */
export interface Moto {
  readonly url: string
  stop(): void
}

/** Where moto's server is, if it is installed; `.ci/cloud` installs it and says where. */
export const MOTO_SERVER = process.env.MOTO_SERVER

/** Starts moto on a free port of loopback; every client of AWS in this process and its children goes there. */
export async function startMoto(): Promise<Moto> {
  if (!MOTO_SERVER) throw new Error('moto is not installed')
  const port = await findPort()
  const server = spawn(MOTO_SERVER, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; !(await fetch(`${url}/moto-api/`).catch(() => null)); tries++) {
    if (tries > 200 || server.exitCode !== null) throw new Error('moto did not start')
    await wait(100)
  }
  // moto would run functions in containers, which a test can do without.
  const config = JSON.stringify({ lambda: { use_docker: false } })
  await fetch(`${url}/moto-api/config`, {
    method: 'POST',
    body: config,
    headers: { 'content-type': 'application/json' },
  })
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'moto',
    AWS_SECRET_ACCESS_KEY: 'moto',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  })
  return { url, stop: () => void server.kill() }
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
