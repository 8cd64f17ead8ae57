import { fold } from '../../../surveys/grammar/fold.ts'
import type { Fault, Sheet } from './grid.ts'

/**
 * A sheet whose header calls our columns by any of several names: what is wrong
 * with the header, and each row by our names. What is told as wrong in a row is
 * added to `faults`.
 *
 * @param names our column by each name, folded
 * @param needed the columns there must be
 */
export function namedColumns<Name extends string>(
  { header, headerLine, lines, faults: broken }: Sheet,
  names: { readonly [folded: string]: Name },
  needed: readonly Name[],
) {
  const ours = header.map((name) => names[fold(name)])
  const twice = (_: string, place: number) => ours[place] && ours.indexOf(ours[place]) !== place
  const fault = (column: string, reason: string): Fault => ({ line: headerLine, column, reason })
  const faults = [
    ...broken,
    ...header
      .filter((name, i) => !ours[i] && (name || lines.some(({ cells }) => cells[i])))
      .map((name) => fault(name, 'Hệ thống không có cột này; bỏ cột hoặc đổi tên')),
    ...header.filter(twice).map((name) => fault(name, 'Cột này có hai lần')),
    ...needed.filter((name) => !ours.includes(name)).map((name) => fault(name, 'Thiếu cột này')),
  ]
  const rows = lines.map(({ line, cells }) => ({
    line,
    cell: (name: Name) => cells[ours.indexOf(name)] ?? '',
    wrong: (name: Name, reason: string) => faults.push({ line, column: header[ours.indexOf(name)] ?? name, reason }),
  }))
  return { has: (name: Name) => ours.includes(name), rows, faults }
}
