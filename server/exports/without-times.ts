const directoryEnd = 0x06054b50
const firstDay = 0x0021

/**
 * A zip file whose parts all date from 1 January 1980, in place: the moment of
 * an export is no part of what was exported, and two exports of the same data
 * can be compared byte by byte.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function withoutTimes(zip: Buffer): Buffer {
  let end = zip.length - 22
  while (zip.readUInt32LE(end) !== directoryEnd) end--
  let place = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const header = zip.readUInt32LE(place + 42)
    for (const field of [place + 12, header + 10]) {
      zip.writeUInt16LE(0, field)
      zip.writeUInt16LE(firstDay, field + 2)
    }
    place += 46 + zip.readUInt16LE(place + 28) + zip.readUInt16LE(place + 30) + zip.readUInt16LE(place + 32)
  }
  return zip
}
