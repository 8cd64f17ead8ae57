import { inflateRawSync } from 'node:zlib'

/** A zip that is broken, or holds more than will be unpacked. */
export class UnfitZip extends Error {
  override readonly name = 'UnfitZip'
  readonly why: 'broken' | 'tooLarge'

  constructor(why: 'broken' | 'tooLarge') {
    super(why)
    this.why = why
  }
}

type Limits = {
  /** Bytes after unpacking, of all parts together. */
  readonly mostBytes: number
  readonly mostParts: number
}
type Entry = {
  readonly name: string
  readonly method: number
  readonly packed: number
  /** What the directory says it is unpacked. */
  readonly size: number
  readonly at: number
}

const directoryEnd = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50

/**
 * Unpacks the wanted parts of a zip file by its central directory. Nothing is
 * unpacked when the sizes it states are too large; since sizes lie, the
 * unpacking itself stops at the limit too.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 * @throws UnfitZip
 */
export function unzip(bytes: Buffer, wanted: (name: string) => boolean, limits: Limits): Map<string, Buffer> {
  try {
    return unpacked(bytes, wanted, limits)
  } catch (error) {
    if (error instanceof UnfitZip) throw error
    // Reading beyond the end, or bytes that are not deflated.
    throw new UnfitZip('broken')
  }
}

function unpacked(bytes: Buffer, wanted: (name: string) => boolean, { mostBytes, mostParts }: Limits) {
  const entries = entriesOf(bytes, mostParts).filter(({ name }) => wanted(name))
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostBytes) throw new UnfitZip('tooLarge')
  const parts = new Map<string, Buffer>()
  let left = mostBytes
  for (const entry of entries) {
    const part = contentOf(bytes, entry, left)
    left -= part.length
    parts.set(entry.name, part)
  }
  return parts
}

function entriesOf(bytes: Buffer, mostParts: number): Entry[] {
  const end = endOf(bytes)
  const many = bytes.readUInt16LE(end + 10)
  if (many > mostParts) throw new UnfitZip('tooLarge')
  const entries: Entry[] = []
  let place = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < many; i++) {
    if (bytes.readUInt32LE(place) !== directoryEntry) throw new UnfitZip('broken')
    const short = (field: number) => bytes.readUInt16LE(place + field)
    const named = short(28)
    entries.push({
      name: bytes.toString('utf8', place + 46, place + 46 + named),
      method: short(10),
      packed: bytes.readUInt32LE(place + 20),
      size: bytes.readUInt32LE(place + 24),
      at: bytes.readUInt32LE(place + 42),
    })
    place += 46 + named + short(30) + short(32)
  }
  return entries
}

/** The record at the end, which only a remark of at most 65,535 bytes may follow. */
function endOf(bytes: Buffer): number {
  for (let place = bytes.length - 22; place >= 0 && place >= bytes.length - 22 - 0xffff; place--)
    if (bytes.readUInt32LE(place) === directoryEnd) return place
  throw new UnfitZip('broken')
}

function contentOf(bytes: Buffer, { method, packed, at }: Entry, most: number): Buffer {
  if (bytes.readUInt32LE(at) !== localHeader) throw new UnfitZip('broken')
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (from + packed > bytes.length) throw new UnfitZip('broken')
  const content = bytes.subarray(from, from + packed)
  if (method === 0) return whole(content, most)
  if (method !== 8) throw new UnfitZip('broken')
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(most, 1) })
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw new UnfitZip(tooLarge ? 'tooLarge' : 'broken')
  }
}

function whole(content: Buffer, most: number): Buffer {
  if (content.length > most) throw new UnfitZip('tooLarge')
  return content
}

/** A zip file of these parts, not compressed: a reader sees exactly what was unpacked. Checksums are left out. */
export function storedZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of parts) {
    const written = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(written.length, 22)
    const entry = Buffer.concat([uint32(directoryEntry), Buffer.from([20, 0]), common, Buffer.alloc(14), written])
    entry.writeUInt32LE(at, 42)
    directory.push(entry)
    pieces.push(uint32(localHeader), common, written, content)
    at += 4 + common.length + written.length + content.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(directoryEnd, 0)
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  )
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...pieces, ...directory, end])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
