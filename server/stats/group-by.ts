/**
 * Sorts items into lists by a key, keys and items in the order they came.
 * Items whose key is undefined belong to no list.
 *
 * @example
 * groupBy([1, 2, 3], (n) => (n > 1 ? 'many' : 'one')).get('many') // => [2, 3]
 */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const lists = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const list = lists.get(key)
    if (list) list.push(item)
    else lists.set(key, [item])
  }
  return lists
}
