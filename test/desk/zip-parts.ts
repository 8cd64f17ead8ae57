import { unpack } from '../../server/imports/workbook/unpack.ts'
import { zipDirectory } from '../../server/imports/workbook/zip-directory.ts'

/** The texts inside a Word file or workbook, by their path. */
export async function zipParts(file: Blob): Promise<ReadonlyMap<string, string>> {
  const bytes = Buffer.from(await file.arrayBuffer())
  const found = new Map<string, string>()
  for (const [path, part] of zipDirectory(bytes)) {
    const chunks: Buffer[] = []
    for await (const chunk of unpack(bytes, part, { bytes: 100_000_000 })) chunks.push(chunk)
    found.set(path, Buffer.concat(chunks).toString())
  }
  return found
}
