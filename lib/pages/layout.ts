import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { RenderedPage } from './answer.ts'
import { style } from './style.ts'

/** Markup in which every value was escaped. */
export type Html = ReturnType<typeof html>

const styleText = raw(style)
const STYLE_SOURCE = sourceOf(style)

interface Shell {
  title: string
  main: Html
  /** Widens the column for a page with more than a few buttons. */
  isWide?: boolean
  /** A script that works on the page. */
  script?: string
}

/** A whole page. Its style, and its script if there is one, are in it and let in by their hashes; nothing is loaded. */
export async function renderPage({ title, main, isWide = false, script }: Shell): Promise<RenderedPage> {
  const page = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${title} - wellmet</title>
<link rel="icon" href="data:,">
<style>${styleText}</style>
</head>
<body class="${isWide ? 'wide' : 'narrow'}">
${main}
${script ? html`<script>${raw(script)}</script>` : ''}
</body>
</html>
`
  const scripts = script ? `script-src ${sourceOf(script)}` : ''
  return { html: String(page), policy: `style-src ${STYLE_SOURCE}; img-src data:; form-action 'self'; ${scripts}` }
}

function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
