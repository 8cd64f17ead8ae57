import { count as counted } from '../../surveys/voice/numbers.ts'
import type { Fault } from './table/grid.ts'
import { Unreadable } from './unreadable.ts'

/** How many faults are kept for machines, and told to people. */
export const mostKept = 1000
const mostTold = 50

/** A file with faults: nothing of it was stored. Keeps the first thousand, and how many there are in all. */
export class Faulty extends Unreadable {
  readonly faults: readonly Fault[]
  readonly count: number

  constructor(file: string, faults: readonly Fault[], count = faults.length) {
    super(`${file} có ${counted(count)} lỗi; sửa rồi nhập lại.`)
    this.faults = faults.slice(0, mostKept)
    this.count = count
  }
}

/** The sentences for a person: the first fifty faults, then how many more. */
export function tellFaults({ message, faults, count }: Faulty): readonly string[] {
  const told = faults.slice(0, mostTold).map(tellFault)
  const more = count - told.length
  return [message, ...told, ...(more > 0 ? [`  và ${counted(more)} lỗi khác`] : [])]
}

/** Line 0: the fault is of the file or the command line, not of one row. */
function tellFault({ line, column, reason }: Fault): string {
  const place = [line > 0 && `dòng ${line}`, column && `cột ${column}`].filter(Boolean).join(', ')
  return place ? `  ${place}: ${reason}` : `  ${reason}`
}
