import { collator } from '../collator.ts'
import type { Row } from './reports.ts'

/** `given` is the order the server told them in, which for criteria is that of the questionnaire. */
const sortKeys = ['given', 'name', 'closed', 'n', 'share'] as const
export type SortKey = (typeof sortKeys)[number]
export type Order = { readonly key: SortKey; readonly down: boolean }

/**
 * An order as it stands in the address: the column, behind a minus from high to low.
 *
 * @example
 * readOrder('-share', { key: 'name', down: false }) // => { key: 'share', down: true }
 * readOrder('size', { key: 'name', down: false }) // => { key: 'name', down: false }
 */
export function readOrder(text: string | undefined, usual: Order): Order {
  const [, minus, name] = /^(-?)(\w+)$/.exec(text ?? '') ?? []
  const key = sortKeys.find((one) => one === name)
  return key ? { key, down: minus === '-' } : usual
}

/**
 * The same written.
 *
 * @example
 * writtenOrder({ key: 'n', down: true }) // => '-n'
 */
export const writtenOrder = ({ key, down }: Order): string => `${down ? '-' : ''}${key}`

type Sortable = { readonly name: string; readonly withheld?: Row['withheld'] } & Partial<Numbers>
type Numbers = {
  readonly closed: number | undefined
  readonly received: number
  readonly figure: { readonly share: number } | undefined
}

/** Rows in the chosen order. By a number, those that tell none come last: a place in a ranking would be a comparison. */
export function sortRows<R extends Sortable>(rows: readonly R[], { key, down }: Order): R[] {
  const turned = down ? -1 : 1
  const byName = (a: R, b: R) => collator.compare(a.name, b.name)
  // A copy sorted in place: office computers on Windows 7 stay at Chrome 109, which has no toSorted.
  return [...rows].sort((a, b) => {
    if (key === 'given') return 0
    if (key === 'name') return turned * byName(a, b)
    const [first, second] = [numberIn(a, key), numberIn(b, key)]
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined) || byName(a, b)
    return turned * (first - second) || byName(a, b)
  })
}

function numberIn({ closed, received, figure }: Sortable, key: 'closed' | 'n' | 'share'): number | undefined {
  return { closed, n: received, share: figure?.share }[key]
}
