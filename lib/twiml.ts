import type { HttpAnswer } from './middleware.ts'

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** What XML 1.0 cannot hold, not even escaped: control characters and halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/**
 * An answer that Twilio reads: the text to send back, or none (https://www.twilio.com/docs/messaging/twiml). Twilio's own
 * builder would add 60 KB to the bundle that somebody waits for.
 */
export function answerTwiml(reply: string | null): HttpAnswer {
  const message = reply === null ? '' : `<Message>${escapeXml(reply)}</Message>`
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'text/xml; charset=utf-8' },
    body: `<?xml version="1.0" encoding="UTF-8"?>${message ? `<Response>${message}</Response>` : '<Response/>'}`,
  }
}

const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>]/g, (character) => ESCAPED[character] ?? character)
