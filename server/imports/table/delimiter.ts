import Papa from 'papaparse'

/** What may part the cells of a row, the likeliest first. */
const candidates = [',', ';', '\t', '|'] as const

/** How many rows are looked at: enough that a title or a comment full of commas does not decide. */
const rowsSeen = 50

/**
 * The sign that parts the cells: the one by which the most rows have the same
 * number of cells, then the one that makes more of them. Names of columns and
 * comments hold commas of their own, but not the same number in every row.
 *
 * @example
 * delimiterOf('Giờ;Hài lòng về thái độ, tinh thần, kỹ năng?;Ý kiến\n1;5;tốt') // => ';'
 * delimiterOf('a,b\n1,2') // => ','
 */
export function delimiterOf(text: string): string {
  const judged = candidates.map((sign) => ({ sign, ...regularity(text, sign) }))
  const [best] = judged.toSorted((a, b) => b.rows - a.rows || b.cells - a.cells)
  return best?.sign ?? ','
}

/** The number of cells that most rows have, of those with more than one, and how many rows have it. */
function regularity(text: string, delimiter: string): { readonly rows: number; readonly cells: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: rowsSeen })
  const counts = new Map<number, number>()
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [cells = 0, rows = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  return { rows, cells }
}

/** Excel's own first line that names the sign, such as `sep=;`. */
export const sepLine = /^"?sep=(.)"?[\t,;|]*(?:\r\n|\r|\n|$)/i

const names: { readonly [name: string]: string } = { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';' }

/** The sign a person names: itself, or `tab`. @returns undefined when it is none that can part cells */
export function namedDelimiter(written: string): string | undefined {
  const sign = names[written.toLowerCase()] ?? written
  return sign.length === 1 && !/[\p{L}\p{N}"\r\n]/u.test(sign) ? sign : undefined
}
