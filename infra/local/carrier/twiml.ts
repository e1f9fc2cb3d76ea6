/** What a webhook answers: the texts to reply with, or null if it is neither TwiML nor plain text. */
export function readReplies(contentType: string, body: string): string[] | null {
  const type = contentType.split(';')[0]?.trim()
  if (body === '') return []
  if (type === 'text/plain') return [body]
  if (type !== 'text/xml' && type !== 'application/xml') return null
  return readTwiml(body)
}

/** The texts of the `<Message>`s in a `<Response>`. https://www.twilio.com/docs/messaging/twiml/message */
function readTwiml(xml: string): string[] | null {
  const document = xml.replace(/^\s*<\?xml[^>]*\?>/, '').trim()
  if (/^<Response\s*\/>$/.test(document)) return []
  const content = /^<Response>(.*)<\/Response>$/s.exec(document)?.[1]
  if (content === undefined) return null
  return [...content.matchAll(/<Message(?:\s[^>]*)?>(.*?)<\/Message>/gs)].map(([, message = '']) => {
    const body = /<Body(?:\s[^>]*)?>(.*?)<\/Body>/s.exec(message)?.[1]
    return decodeEntities(body ?? message)
  })
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? entity
    const isHex = name[1] === 'x' || name[1] === 'X'
    return String.fromCodePoint(Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10))
  })
}
