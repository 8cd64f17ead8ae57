/**
 * Which places have a value in every column: listwise deletion, the only kind
 * used here. Columns must be of the same length.
 *
 * @example
 * completeRows([[4, null, 5], [3, 2, 4]]) // => [0, 2]
 */
export function completeRows(columns: readonly (readonly (number | null)[])[]): number[] {
  const length = columns[0]?.length ?? 0
  if (columns.some((column) => column.length !== length)) {
    throw new RangeError('completeRows requires columns of the same length')
  }
  return Array.from({ length }, (_, i) => i).filter((i) => columns.every((column) => (column[i] ?? null) !== null))
}
