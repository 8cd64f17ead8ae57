import type { Line } from '../table/grid.ts'
import { cellWords, type Shared } from './cell-words.ts'
import { limits, type Most } from './limits.ts'
import { readXml } from './read-xml.ts'
import { Unfit } from './unfit.ts'

/**
 * The rows of a sheet that hold anything, by their number. Gaps take no room: a
 * row is as long as its last cell, and empty rows are not kept.
 *
 * @throws Unfit when there is more than the limits allow, or an address no sheet has
 */
export async function readCells(chunks: AsyncIterable<Buffer>, shared: Shared, most: Most): Promise<readonly Line[]> {
  const kept = keeper(most)
  let [line, column, before, isNumbered] = [0, 0, 0, false]
  let cell = { type: 'n', style: 0 }
  let [text, isText, isReading] = ['', false, false]
  await readXml(chunks, {
    open: (tag, attribute) => {
      if (tag === 'row') {
        const number = attribute('r')
        isNumbered = number !== undefined
        before = line
        line = rowOf(number, line)
        column = 0
      } else if (tag === 'c') {
        const address = attribute('r')
        // A row need not say its number where its cells do.
        if (column === 0 && address !== undefined)
          line = rowOf(/\d+$/.exec(address)?.[0], isNumbered ? line - 1 : before)
        column = columnOf(address, column, line)
        cell = { type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0) }
        text = ''
      } else if (tag === 'rPh') isReading = true
      isText = (tag === 'v' || tag === 't') && !isReading
    },
    text: (part) => {
      if (isText) text += part
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') isText = false
      if (tag === 'rPh') isReading = false
      if (tag === 'c') kept.keep(line, column, cellWords({ ...cell, text }, shared))
    },
  })
  return kept.lines
}

/** Keeps cells that are not empty, and counts what they take. The few words that come again and again are kept once. */
function keeper(most: Most) {
  const lines: { line: number; cells: string[] }[] = []
  const known = new Map<string, string>()
  let [cells, characters] = [0, 0]
  const once = (words: string) => {
    const before = known.get(words)
    if (before === undefined && words.length <= 64 && known.size < 10_000) known.set(words, words)
    return before ?? words
  }
  const keep = (line: number, column: number, words: string) => {
    if (words === '') return
    let row = lines.at(-1)
    if (row?.line !== line) {
      row = { line, cells: [] }
      if (lines.push(row) > most.rows) throw new Unfit('tooManyRows')
    }
    cells += Math.max(0, column - row.cells.length)
    characters += words.length
    if (cells > most.cells || characters > most.characters) throw new Unfit('tooManyCells')
    while (row.cells.length < column - 1) row.cells.push('')
    row.cells[column - 1] = once(words)
  }
  return { lines, keep }
}

/** Rows stand in order; one without a number follows the one before. */
function rowOf(written: string | undefined, before: number): number {
  const line = written === undefined ? before + 1 : /^\d{1,7}$/.test(written) ? Number(written) : 0
  if (line <= before || line > limits.lastRow) throw new Unfit('broken')
  return line
}

function columnOf(address: string | undefined, before: number, line: number): number {
  if (address === undefined) return before + 1
  const [, letters = '', row] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(address) ?? []
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  if (Number(row) !== line || column <= before || column > limits.lastColumn) throw new Unfit('broken')
  return column
}
