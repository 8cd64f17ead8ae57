/**
 * How many households each group has, by the groups' names.
 *
 * @example
 * groupSizes([{ stratum: 'Tổ 2' }, { stratum: 'Tổ 1' }, { stratum: 'Tổ 2' }]) // => [{ stratum: 'Tổ 1', households: 1 }, { stratum: 'Tổ 2', households: 2 }]
 */
export function groupSizes(units: readonly { readonly stratum: string }[]) {
  const counts = new Map<string, number>()
  for (const { stratum } of units) counts.set(stratum, (counts.get(stratum) ?? 0) + 1)
  return [...counts]
    .toSorted(([a], [b]) => a.localeCompare(b, 'vi', { numeric: true }))
    .map(([stratum, households]) => ({ stratum, households }))
}
