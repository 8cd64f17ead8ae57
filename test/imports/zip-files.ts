import { deflateRawSync, inflateRawSync } from 'node:zlib'
import writeExcelFile from 'write-excel-file/node'
import { packedBytes, zipDirectory } from '../../server/imports/workbook/zip-directory.ts'

const directoryEnd = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50

/** The first sheet of a workbook. */
export const sheet = 'xl/worksheets/sheet1.xml'

/** A workbook of one cell as Excel makes it, with other bytes in some of its parts, or more parts. */
export async function workbookWith(changes: Record<string, (was: string) => string | Buffer> = {}): Promise<Buffer> {
  const parts = partsOf(await writeExcelFile([['tháng'], ['2026-03']]).toBuffer())
  for (const [name, change] of Object.entries(changes))
    parts.set(name, Buffer.from(change(parts.get(name)?.toString() ?? '')))
  return storedZip(parts)
}

/** Every part of a zip file, unpacked without any limit. */
export function partsOf(zip: Buffer): Map<string, Buffer> {
  const parts = [...zipDirectory(zip).values()]
  return new Map(
    parts.map((part) => {
      const packed = packedBytes(zip, part)
      return [part.name, part.method === 0 ? packed : inflateRawSync(packed)] as const
    }),
  )
}

/** A workbook with one part deflated, and what the directory and the part's header say about its size. */
export async function deflatedPart(name: string, content: Buffer, saying: number): Promise<Buffer> {
  const packed = deflateRawSync(content, { level: 9 })
  const others = partsOf(await workbookWith())
  others.delete(name)
  const zip = storedZip(new Map([...others, [name, packed]]))
  const entry = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  const header = zip.readUInt32LE(entry + 42)
  zip.writeUInt16LE(8, header + 8)
  zip.writeUInt16LE(8, entry + 10)
  zip.writeUInt32LE(saying, header + 22)
  zip.writeUInt32LE(saying, entry + 24)
  return zip
}

/** A zip file of these parts, not compressed: Checksums are left out. */
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
