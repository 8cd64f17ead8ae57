import { serviceChannel } from '../../server/reports/engine/answers/frame.ts'
import { speaksOf } from '../../server/reports/engine/answers/scope.ts'
import type { Tally } from '../../server/reports/engine/answers/tally.ts'
import { disclosure, type Table } from '../../server/reports/engine/disclosure/disclosure.ts'
import { groupBy } from '../../server/stats/group-by.ts'
import { targetsInForce } from '../../surveys/targets/index.ts'

const subject = ({ questionnaire }: Tally) => (questionnaire === 'health-station' ? 'health' : 'procedures')

/** Every list of the desk, written down a second time: what tells its rows apart. */
const lists: { readonly [L in Table]: (tally: Tally) => string } = {
  all: () => '',
  area: (one) => one.area,
  unit: (one) => one.unit,
  procedure: (one) => one.procedure,
  channel: (one) => one.channel,
  subject,
  subjectArea: (one) => `${subject(one)} ${one.area}`,
  subjectUnit: (one) => `${subject(one)} ${one.unit}`,
  subjectChannel: (one) => `${subject(one)} ${one.channel}`,
  subjectServed: (one) => `${subject(one)} ${serviceChannel(one.channel)}`,
  areaServed: (one) => `${subject(one)} ${one.area} ${serviceChannel(one.channel)}`,
  areaProcedure: (one) => `${subject(one)} ${one.area} ${one.procedure}`,
  procedureServed: (one) => `${subject(one)} ${one.area} ${one.procedure} ${serviceChannel(one.channel)}`,
}

/** One row of one list: who is in it, by place among the answers, and whether it is told. */
export type ReleasedRow = {
  readonly list: string
  readonly key: string
  readonly members: readonly number[]
  readonly n: number
  readonly hidden: string | undefined
}

/** All rows of all lists at once, as an onlooker with every page open has them. */
export function releasedRows(tallies: readonly Tally[], smallest = 5): ReleasedRow[] {
  const groupOf = (area: string) => (area === 'y-te' ? 'health' : '') as 'health' | ''
  const targets = targetsInForce('2026-01-01', '2026-12-31')
  const disclosed = disclosure(tallies, { smallest, targets, groupOf })
  const sizeOf = (members: readonly number[]) => members.reduce((sum, i) => sum + (tallies[i]?.n ?? 0), 0)
  const places = tallies.map((_, i) => i)
  const at = (i: number) => tallies[i] as Tally
  const rows = Object.entries(lists).flatMap(([list, keyOf]) =>
    [...groupBy(places, (i) => keyOf(at(i)))].map(([key, members]): ReleasedRow => {
      return { list, key, members, n: sizeOf(members), hidden: disclosed.row(list as Table, members.map(at)) }
    }),
  )
  const ofTargets = targets.map(({ id, scope }): ReleasedRow => {
    const members = places.filter((i) => speaksOf(scope, at(i), groupOf))
    return { list: 'target', key: id, members, n: sizeOf(members), hidden: disclosed.target(id) }
  })
  return [...rows, ...ofTargets].filter(({ n }) => n > 0)
}

const prime = 67_108_859
const over = (a: number, b: number) => (a * b) % prime
function inverse(of: number): number {
  let [result, base, power] = [1, of, prime - 2]
  for (; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = over(result, base)
    base = over(base, base)
  }
  return result
}

/**
 * Whether a row follows from others by adding, taking away and multiplying: exact
 * elimination over whole numbers modulo a prime.
 */
export function spanOf(rows: readonly ReleasedRow[], size: number): (row: ReleasedRow) => boolean {
  const basis: { readonly pivot: number; readonly row: number[] }[] = []
  const reduced = ({ members }: ReleasedRow) => {
    const left = new Array<number>(size).fill(0)
    for (const i of members) left[i] = 1
    for (const { pivot, row } of basis) {
      const factor = left[pivot] ?? 0
      if (factor !== 0)
        for (let i = 0; i < size; i++) left[i] = ((left[i] ?? 0) + prime - over(factor, row[i] ?? 0)) % prime
    }
    return left
  }
  for (const one of rows) {
    const left = reduced(one)
    const pivot = left.findIndex((value) => value !== 0)
    if (pivot < 0) continue
    const scale = inverse(left[pivot] ?? 1)
    basis.push({ pivot, row: left.map((value) => over(value, scale)) })
  }
  return (row) => reduced(row).every((value) => value === 0)
}
