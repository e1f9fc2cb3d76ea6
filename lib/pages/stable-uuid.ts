import { createHash } from 'node:crypto'

/**
 * A UUID that is always the same for the same words, so that programs know a contact or event again (version 8,
 * https://www.rfc-editor.org/rfc/rfc9562#section-5.8). It tells nothing of the words.
 */
export function stableUuid(...words: string[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(words)).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
