import { mostKept } from '../faulty.ts'
import type { Fault } from '../table/grid.ts'
import type { Context } from './columns.ts'
import type { Layout } from './layout.ts'
import type { Wrong } from './written-row.ts'

/** Keeps the first thousand faults and counts the rest; one of the command line is told once, not for every row. */
export function faultCollector(
  { contexts: places, questions, header }: Layout,
  constants: ReadonlyMap<Context, string>,
) {
  const faults: Fault[] = []
  const once = new Set<string>()
  let count = 0
  const add = (fault: Fault) => {
    count++
    if (faults.length < mostKept) faults.push(fault)
  }
  const wrongIn =
    (line: number, cells: readonly string[]): Wrong =>
    (place, reason) => {
      const at = 'context' in place ? places.get(place.context) : questions.get(place.question)
      const ours = 'context' in place ? place.context : place.question
      const isConstant = 'context' in place && constants.has(place.context) && !(at !== undefined && cells[at])
      if (!isConstant) return add({ line, column: at === undefined ? ours : (header[at] ?? ''), reason })
      if (!once.has(ours)) add({ line: 0, column: '', reason: `--set ${ours}: ${reason}` })
      once.add(ours)
    }
  return { wrongIn, found: () => ({ faults, faultCount: count }) }
}
