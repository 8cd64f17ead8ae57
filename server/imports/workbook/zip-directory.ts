import { limits } from './limits.ts'
import { Unfit } from './unfit.ts'

/** A part of a zip file as its directory describes it. `size` is what it claims to unpack to. */
export type ZipPart = {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

const directoryEnd = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50

/**
 * The parts of a zip file by its central directory; nothing is unpacked.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 * @throws Unfit when it is broken or names too many parts
 */
export function zipDirectory(bytes: Buffer): ReadonlyMap<string, ZipPart> {
  const end = endOf(bytes)
  const many = bytes.readUInt16LE(end + 10)
  if (many > limits.parts) throw new Unfit('tooLarge')
  const parts = new Map<string, ZipPart>()
  let place = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < many; i++) {
    if (bytes.readUInt32LE(place) !== directoryEntry) throw new Unfit('broken')
    const short = (field: number) => bytes.readUInt16LE(place + field)
    const long = (field: number) => bytes.readUInt32LE(place + field)
    const name = bytes.toString('utf8', place + 46, place + 46 + short(28))
    parts.set(name, { name, method: short(10), packed: long(20), size: long(24), at: long(42) })
    place += 46 + short(28) + short(30) + short(32)
  }
  return parts
}

/** The record at the end, which only a remark of at most 65,535 bytes may follow. */
function endOf(bytes: Buffer): number {
  for (let place = bytes.length - 22; place >= 0 && place >= bytes.length - 22 - 0xffff; place--)
    if (bytes.readUInt32LE(place) === directoryEnd) return place
  throw new Unfit('broken')
}

/** The packed bytes of a part, a view and no copy. */
export function packedBytes(bytes: Buffer, { at, packed }: ZipPart): Buffer {
  if (bytes.readUInt32LE(at) !== localHeader) throw new Unfit('broken')
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (from + packed > bytes.length) throw new Unfit('broken')
  return bytes.subarray(from, from + packed)
}
