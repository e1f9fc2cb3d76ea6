import { readdirSync, readFileSync } from 'node:fs'
import { DamagedDataError } from '../damaged-data-error.ts'

const BLOCK = 32 * 1024
const HEADER = 7
/** Records are whole, or the first, a middle or the last part of one: types 1 to 4. */
const LAST_TYPE = 4

/**
 * Checks LevelDB's write-ahead logs in a folder: LevelDB itself skips records whose checksum is wrong, and then removes
 * the log. Half a record at the end is not damage, but a write that a killed process did not finish. Throws a
 * `DamagedDataError`. Format: https://github.com/google/leveldb/blob/main/doc/log_format.md
 */
export function checkLevelLogs(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.log'))) {
    if (!isSoundLog(readFileSync(`${folder}/${name}`))) throw new DamagedDataError(folder)
  }
}

function isSoundLog(log: Buffer): boolean {
  let offset = 0
  while (offset + HEADER <= log.length) {
    const leftInBlock = BLOCK - (offset % BLOCK)
    if (leftInBlock < HEADER) {
      offset += leftInBlock
      continue
    }
    const end = offset + HEADER + log.readUInt16LE(offset + 4)
    if (end > log.length) return end - offset <= leftInBlock && (log[offset + 6] ?? 0) <= LAST_TYPE
    if (!isSoundRecord(log.subarray(offset, end))) return false
    offset = end
  }
  return true
}

/** The checksum is of the record's type and data, masked so that a checksum of checksums stays useful. */
function isSoundRecord(record: Buffer): boolean {
  const checksum = crc32c(record.subarray(6))
  const masked = (((checksum >>> 15) | (checksum << 17)) + 0xa282ead8) >>> 0
  return record.readUInt32LE(0) === masked
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0x82f63b78 : remainder >>> 1
  return remainder
})

/** CRC-32C (Castagnoli), which Node's zlib does not have. */
function crc32c(data: Buffer): number {
  let crc = 0xffffffff
  for (const byte of data) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
