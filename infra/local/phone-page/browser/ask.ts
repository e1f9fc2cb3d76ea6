import type { ClockMove, Outcome } from '../live.ts'

const GONE: Outcome = { problem: 'wellmet does not answer. Is it still running?' }

/** What the page can ask for, and what it sends along. */
export interface Requests {
  '/text': { body: string }
  '/share': { contentType: string; content: string }
  '/clock': { to: ClockMove }
  '/reset': Record<string, never>
  '/tour/start': Record<string, never>
  '/tour/stop': Record<string, never>
}

/** Asks the local system for something. What went wrong is said in the outcome; it never rejects. */
export async function ask<Path extends keyof Requests>(path: Path, request: Requests[Path]): Promise<Outcome> {
  try {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(request) })
    return response.ok ? await response.json() : { problem: `That was refused (${response.status}).` }
  } catch {
    return GONE
  }
}
