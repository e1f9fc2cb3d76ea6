import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('npm run demo plays the tour to its end in less than a minute, and exits 0', async () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const child = spawn(process.execPath, ['infra/local/demo.ts'], { cwd: root })
  let said = ''
  for await (const text of child.stdout.setEncoding('utf8')) said += text
  await once(child, 'close')
  expect(child.exitCode).toBe(0)
  for (const words of ['How can you help Ana?', '2 today:', 'Introduce them?', 'This week: 3 met']) {
    expect(said).toContain(words)
  }
})
