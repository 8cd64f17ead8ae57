import { addedUp, populationKey } from '../../../db/queries/population-grain.ts'
import type { Population } from '../../../db/queries/populations.ts'
import { fold } from '../../../surveys/grammar/fold.ts'
import { count } from '../../../surveys/voice/numbers.ts'

/** A row that was read, where it stands, what the list calls its channel, and its day where it tells one. */
export type ReadRow = {
  readonly line: number
  readonly row: Population
  readonly channel: string
  readonly day: string
}

type Added = {
  readonly rows: readonly Population[]
  /** Rows that say the same as one before them. */
  readonly twins: readonly { readonly line: number; readonly first: number }[]
  readonly warnings: readonly string[]
}

/**
 * Adds up the days of a half-month, and rows of one month or day, area, procedure and channel that the list keeps
 * apart by finer channels than ours, such as fully and partly online. Two rows
 * that call the channel alike are a slip, not two parts.
 */
export function addUp(read: readonly ReadRow[]): Added {
  const groups = new Map<string, { row: Population; names: Map<string, number> }>()
  const twins: { line: number; first: number }[] = []
  for (const { line, row, channel, day } of read) {
    const key = `${populationKey(row)} ${day}`
    const group = groups.get(key)
    const first = group?.names.get(kindOf(channel))
    if (first !== undefined) twins.push({ line, first })
    else if (group) {
      group.names.set(kindOf(channel), line)
      group.row = { ...group.row, closed: group.row.closed + row.closed }
    } else groups.set(key, { row, names: new Map([[kindOf(channel), line]]) })
  }
  const joined = [...groups.values()].filter(({ names }) => names.size > 1)
  const [first] = joined
  const told = first && `dòng ${[...first.names.values()].join(', ')} thành kênh ${first.row.channel}`
  return {
    // The days of a half-month are one row.
    rows: addedUp([...groups.values()].map(({ row }) => row)),
    twins,
    warnings: first
      ? [
          `Đã cộng ${count(joined.length)} nhóm dòng cùng thời gian, thủ tục mà hệ thống coi là một kênh (ví dụ ${told}).`,
        ]
      : [],
  }
}

/** Kinds of one channel that a list counts apart; every other name of a channel means the same. */
function kindOf(channel: string): string {
  const folded = fold(channel)
  return ['toan trinh', 'mot phan', 'buu', 'bcci'].find((kind) => folded.includes(kind)) ?? ''
}
