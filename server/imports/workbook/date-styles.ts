import { readXml } from './read-xml.ts'

/** What a style shows of a number: a day, or a time, perhaps with its day; undefined for a number. */
export type DateStyle = 'day' | 'time' | undefined

/** Numbers of the formats Excel does not write down and that show a day or a time. */
const builtInDays = [
  [14, 17],
  [27, 31],
  [34, 36],
  [50, 58],
] as const
const builtInTimes = [
  [18, 22],
  [32, 33],
  [45, 47],
] as const
const isIn = (spans: readonly (readonly [number, number])[], id: number) =>
  spans.some(([from, to]) => id >= from && id <= to)

/** Which styles of cells, by their number, show a day or a time: a workbook keeps both as plain numbers. */
export async function readDateStyles(chunks: AsyncIterable<Buffer> | undefined): Promise<readonly DateStyle[]> {
  const formats = new Map<string, string>()
  const styles: DateStyle[] = []
  if (!chunks) return styles
  let isCells = false
  await readXml(chunks, {
    open: (tag, attribute) => {
      if (tag === 'numFmt') formats.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '')
      if (tag === 'cellXfs') isCells = true
      if (tag !== 'xf' || !isCells) return
      const id = attribute('numFmtId') ?? '0'
      styles.push(dateStyle(formats.get(id), Number(id)))
    },
    close: (tag) => {
      if (tag === 'cellXfs') isCells = false
    },
  })
  return styles
}

function dateStyle(format: string | undefined, id: number): DateStyle {
  if (format !== undefined) return shownBy(format)
  if (isIn(builtInDays, id)) return 'day'
  return isIn(builtInTimes, id) ? 'time' : undefined
}

/**
 * What a format shows, by its letters outside of quoted words, escaped letters, colours and languages.
 *
 * @example
 * shownBy('[$-42A]dd/mm/yyyy;@') // => 'day'
 * shownBy('yyyy-mm-dd hh:mm:ss') // => 'time'
 * shownBy('[h]:mm') // => 'time'
 * shownBy('#,##0" đồng mỗi ngày"') // => undefined
 */
export function shownBy(format: string): DateStyle {
  const letters = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
  if (/[hs]|am\/pm/i.test(letters)) return 'time'
  return /[ymd]/i.test(letters) ? 'day' : undefined
}
