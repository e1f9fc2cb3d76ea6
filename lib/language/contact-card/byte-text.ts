/**
 * Text of which each character stands for one byte. Properties of one card may be written in different character sets,
 * so a card is taken apart before it is decoded.
 */
export type ByteText = string

/** The bytes of a card file as byte text: UTF-16, which is no superset of ASCII, becomes UTF-8 first; no mark stays. */
export function toByteText(content: Uint8Array): ByteText {
  const wide = wideEncoding(content)
  const bytes = wide ? Buffer.from(new TextDecoder(wide).decode(content), 'utf8') : Buffer.from(content)
  return bytes.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '')
}

/** Which UTF-16 it is, by its byte order mark or by a first letter that takes two bytes. */
function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x42 && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x42) ? 'utf-16be' : null
}

/**
 * Decodes byte text from the character set it says it is in. What says nothing, or is not what it says, is UTF-8 or
 * else Windows-1252, in which every byte is a letter.
 */
export function decodeBytes(text: ByteText, charset: string | null): string {
  const bytes = Buffer.from(text, 'latin1')
  return (
    decodeAs(bytes, charset ?? 'utf-8') ?? decodeAs(bytes, 'utf-8') ?? new TextDecoder('windows-1252').decode(bytes)
  )
}

function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    // No character set of that name, or the bytes are not in it.
    return null
  }
}
