import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** What the page is made of, by path. */
export type Assets = ReadonlyMap<string, { readonly contentType: string; readonly content: string }>

const folder = fileURLToPath(new URL('./browser/', import.meta.url))

/** Reads the page's parts. Its modules become one script without types as they are served: there is nothing to build. */
export async function loadAssets(): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}main.ts`],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    sourcemap: 'inline',
  })
  const read = (name: string) => readFileSync(folder + name, 'utf8')
  return new Map([
    ['/', { contentType: 'text/html; charset=utf-8', content: read('index.html') }],
    ['/page.css', { contentType: 'text/css; charset=utf-8', content: readStyles() }],
    ['/icon.svg', { contentType: 'image/svg+xml', content: read('icon.svg') }],
    ['/page.js', { contentType: 'text/javascript; charset=utf-8', content: outputFiles[0]?.text ?? '' }],
  ])
}

/** In the order of their names: none depends on another, but all on the colours and elements of `base.css`. */
function readStyles(): string {
  const names = globSync('styles/*.css', { cwd: folder }).sort()
  return names.map((name) => readFileSync(folder + name, 'utf8')).join('\n')
}
