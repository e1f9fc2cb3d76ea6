import { chromium, type LaunchOptions } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { unpackChromium } from './unpack-chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** How the tests start a browser; null where none starts. */
    browser: LaunchOptions | null
  }
}

/** Without Chromium's sandbox, which root and containers do not have: the pages visited are the project's own. */
const args = ['--no-sandbox', '--font-render-hinting=none']

/** Before the tests: finds a browser that starts on this machine. Where there is none, says so, and they are skipped. */
export default async function findBrowser({ provide }: TestProject): Promise<void> {
  const reasons: string[] = []
  for (const candidate of [packagedChromium, packagedChromiumAndLibraries, installedChrome]) {
    try {
      const options = candidate()
      await (await chromium.launch(options)).close()
      return provide('browser', options)
    } catch (error) {
      reasons.push(`  ${candidate.name}: ${describe(error)}\n`)
    }
  }
  process.stdout.write(`skipped: the tests in a browser, because none starts on this machine\n${reasons.join('')}`)
  provide('browser', null)
}

/** With its own fonts, so that pictures are the same everywhere. */
function packagedChromium(): LaunchOptions {
  const { executablePath, fontConfiguration } = unpackChromium()
  return { args, executablePath, env: { ...process.env, FONTCONFIG_FILE: fontConfiguration } }
}

/** For a machine without the system libraries that Chromium needs; libnss3 is the usual one. */
function packagedChromiumAndLibraries(): LaunchOptions {
  const { env, ...options } = packagedChromium()
  return { ...options, env: { ...env, LD_LIBRARY_PATH: unpackChromium().libraries } }
}

/** For macOS and Windows, which the package does not serve. */
function installedChrome(): LaunchOptions {
  return { channel: 'chrome' }
}

/** What a browser says when it does not start is long; what is missing stands where `error` does. */
function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const lines = message.split('\n').map((line) => line.trim())
  return lines.find((line) => /error while loading/.test(line)) ?? lines[0] ?? ''
}
