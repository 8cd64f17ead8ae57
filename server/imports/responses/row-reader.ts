import { withoutMarks } from '../formula-marks.ts'
import type { Context } from './columns.ts'
import type { Layout } from './layout.ts'
import type { WrittenRow } from './written-row.ts'

type Filled = { readonly map: ReadonlyMap<string, string>; readonly constants: ReadonlyMap<Context, string> }

/**
 * Reads the cells of a row by our names; constants fill what is empty.
 *
 * @param fromText the file is CSV: the apostrophes an export puts before what a spreadsheet would run are taken away
 */
export function rowReader(layout: Layout, { map, constants }: Filled, fromText: boolean) {
  // A mapped file is somebody else's: only what stands at the start of a cell was put there against formulas.
  const plain = (words: string) => (fromText ? withoutMarks(words, map.size === 0) : words)
  return (cells: readonly string[]): WrittenRow => {
    const cell = (at: number | undefined) => (at === undefined ? '' : plain(cells[at] ?? ''))
    const answers = new Map<string, string>()
    for (const [question, at] of layout.questions) {
      const words = cell(at)
      if (words !== '') answers.set(question, words)
    }
    return { context: (name) => cell(layout.contexts.get(name)) || (constants.get(name) ?? ''), answers }
  }
}
