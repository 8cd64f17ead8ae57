import { createHash } from 'node:crypto'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A UUID (version 8: made our own way) that is always the same for the same text. */
export function uuidFrom(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * Gives each row of a file its id. A written UUID stays, another written id is
 * turned into one. Without an id it comes from the row's content and its number
 * among equal rows: people who answered alike stay apart, the same file again
 * gives the same ids, and a file that has grown adds only its new rows.
 */
export function idGiver(): (written: string, content: string) => string {
  const alike = new Map<string, number>()
  return (written, content) => {
    if (uuid.test(written)) return written.toLowerCase()
    if (written !== '') return uuidFrom(`id ${written.normalize('NFC')}`)
    const first = uuidFrom(`row ${content}`)
    const before = alike.get(first) ?? 0
    alike.set(first, before + 1)
    return before === 0 ? first : uuidFrom(`row ${content} ${before}`)
  }
}
