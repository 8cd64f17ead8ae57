import { dayRead } from '../voice/days.ts'
import { count, outward, percent, setPercent } from '../voice/numbers.ts'
import type { Cell } from './document.ts'

/**
 * A cell as it is printed; what is not there is a dash.
 *
 * @example
 * cellWords({ share: 0.9155 }) // => '91,6%'
 * cellWords({ interval: { low: 0.9, high: 0.93 } }) // => '90,0–93,0%'
 * cellWords({ count: 1234 }) // => '1.234'
 * cellWords(null) // => '–'
 */
export function cellWords(cell: Cell): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  if ('count' in cell) return count(cell.count)
  if ('share' in cell) return percent(cell.share)
  if ('set' in cell) return setPercent(cell.set)
  if ('interval' in cell) return outward(cell.interval)
  return dayRead(cell.day)
}
