import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../../../node_modules/', import.meta.url))
const require = createRequire(import.meta.url)
const packed = require.resolve('@sparticuz/chromium')

/**
 * Unpacks the Chromium that comes in an npm package (Linux only), once: it is moved into place when it is whole, because
 * tests in another process may be looking for it. Gives the paths of the program, the fonts and the system libraries.
 */
export function unpackChromium() {
  if (process.platform !== 'linux') throw new Error('the packaged Chromium is for Linux')
  const { version } = JSON.parse(readFileSync(`${packages}@sparticuz/chromium/package.json`, 'utf8'))
  const folder = `${packages}.cache/wellmet/chromium-${version}`
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`
    mkdirSync(unfinished, { recursive: true })
    // It unpacks into the folder for temporary files, and the libraries only if it believes to be in Lambda.
    const env = { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
    const script = `require(${JSON.stringify(packed)}).executablePath()`
    execFileSync(process.execPath, ['--eval', script], { env })
    writeFileSync(`${unfinished}/fonts.conf`, configureFonts(folder))
    renameSync(unfinished, folder)
  }
  return {
    executablePath: `${folder}/chromium`,
    fontConfiguration: `${folder}/fonts.conf`,
    libraries: `${folder}/al2023/lib`,
  }
}

/** The package's font comes first, and the machine's fonts fill in what it lacks. https://fontconfig.pages.freedesktop.org */
function configureFonts(folder: string): string {
  const preferred = ['sans-serif', 'system-ui']
    .map((family) => `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`)
    .join('\n  ')
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
  ${preferred}
</fontconfig>
`
}
