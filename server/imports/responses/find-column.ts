import { fold } from '../../../surveys/grammar/fold.ts'
import { columnName } from '../table/column-name.ts'

/** A column of the file: its place from 0, or why it is not known which is meant. */
type Found = { readonly at: number } | { readonly refused: string }

/**
 * Finds the column a person names, by its name or as `#4` by its number.
 *
 * @example
 * findColumn(['Giờ', 'Mức', 'Mức'], '#3') // => { at: 2 }
 */
export function findColumn(header: readonly string[], asked: string): Found {
  const wanted = columnName(asked)
  const places = header.flatMap((name, at) => (name === wanted && name !== '' ? [at] : []))
  const [first] = places
  if (places.length > 1) return { refused: several(wanted, places) }
  if (first !== undefined) return { at: first }
  const number = Number(/^#(\d{1,5})$/.exec(wanted)?.[1])
  if (number >= 1 && number <= header.length) return { at: number - 1 }
  if (!Number.isNaN(number)) return { refused: `tệp chỉ có ${header.length} cột` }
  const alike = header.find((name) => fold(name) === fold(wanted))
  const hint = alike
    ? `; có phải là “${alike}”?`
    : `; các cột của tệp là ${header
        .filter(Boolean)
        .map((name) => `“${name}”`)
        .join('; ')}`
  return { refused: `tệp không có cột “${wanted}”${hint}` }
}

const several = (name: string, places: readonly number[]) => {
  const numbers = places.map((at) => at + 1)
  return `tệp có ${places.length} cột cùng tên “${name}” (cột ${numbers.join(', cột ')}); viết số thứ tự thay cho tên, ví dụ #${numbers[0]}`
}

/** A column's name as it is told to people; with its number where the name alone does not tell it. */
export function nameAt(header: readonly string[], at: number): string {
  const name = header[at] ?? ''
  if (name === '') return `#${at + 1} (không tên)`
  return header.indexOf(name) === header.lastIndexOf(name) ? name : `${name} (#${at + 1})`
}
