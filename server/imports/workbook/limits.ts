/**
 * What a workbook may hold. A file of 200 kB can unpack to gigabytes, and every
 * row becomes a response in memory, so each of these is counted while reading,
 * before anything is kept. Whoever has more sends CSV.
 */
export const limits = {
  /** Bytes of XML after unpacking, of all the parts that are read. */
  bytes: 200 * 1024 * 1024,
  parts: 5000,
  /** Bytes a packed byte may become; ordinary sheets stay below 30. Not asked of a part under `smallPart`. */
  ratio: 100,
  smallPart: 1024 * 1024,
  /** Characters without a tag; Excel lets a cell hold 32,767. */
  charactersOfOneText: 1_000_000,
  /** The last row and column Excel knows. */
  lastRow: 1_048_576,
  lastColumn: 16_384,
} as const

/** What the cells of one file may take in memory. */
export type Most = { readonly rows: number; readonly cells: number; readonly characters: number }

/**
 * Rows, cells up to the last of each row, and characters, a shared string
 * counted each time it is used. Packed, even a row of one level takes some
 * six bytes, so a small file that claims more is no survey. At most as
 * many rows as `export responses` puts into a workbook, and a few for titles.
 *
 * @example
 * mostFor(240_000) // => { rows: 40_000, cells: 1_200_000, characters: 12_000_000 }
 */
export const mostFor = (bytes: number): Most => ({
  rows: Math.min(100_100, Math.max(10_000, Math.floor(bytes / 6))),
  cells: Math.min(6_000_000, Math.max(100_000, bytes * 5)),
  characters: Math.min(30_000_000, Math.max(1_000_000, bytes * 50)),
})
