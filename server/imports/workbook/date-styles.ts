import { readXml } from './read-xml.ts'

/** Numbers of the formats Excel does not write down and that show a day or a time. */
const builtIn = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const

/** Which styles of cells, by their number, show a day or a time: a workbook keeps both as plain numbers. */
export async function readDateStyles(chunks: AsyncIterable<Buffer> | undefined): Promise<readonly boolean[]> {
  const formats = new Map<string, string>()
  const styles: boolean[] = []
  if (!chunks) return styles
  let isCells = false
  await readXml(chunks, {
    open: (tag, attribute) => {
      if (tag === 'numFmt') formats.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '')
      if (tag === 'cellXfs') isCells = true
      if (tag !== 'xf' || !isCells) return
      const id = attribute('numFmtId') ?? '0'
      const format = formats.get(id)
      styles.push(
        format === undefined ? builtIn.some(([from, to]) => Number(id) >= from && Number(id) <= to) : isDate(format),
      )
    },
    close: (tag) => {
      if (tag === 'cellXfs') isCells = false
    },
  })
  return styles
}

/**
 * Whether a format shows a day or a time: it has one of their letters outside of quoted words,
 * escaped letters, colours and languages.
 *
 * @example
 * isDate('[$-42A]dd/mm/yyyy;@') // => true
 * isDate('#,##0" đồng mỗi ngày"') // => false
 * isDate('[h]:mm') // => true
 */
export const isDate = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, ''))
