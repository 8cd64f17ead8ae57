import type { GivenCatalogue, KeptCatalogue } from '../../../db/queries/catalogue.ts'

/** How many entries a catalogue import adds, changes and retires; what is equal already is not counted. */
type Changes = { readonly added: number; readonly changed: number; readonly retired: number }
export type CatalogueChanges = { readonly [K in keyof KeptCatalogue]: Changes }

const none: Changes = { added: 0, changed: 0, retired: 0 }

/** What writing the given catalogue would do to the kept one. A kind given empty is left as it is. */
export const catalogueChanges = (kept: KeptCatalogue, given: GivenCatalogue): CatalogueChanges => ({
  units: changes(kept.units, given.units, ({ id }) => id),
  areas: changes(kept.areas, given.areas, ({ id }) => id),
  procedures: changes(kept.procedures, given.procedures, ({ code }) => code),
})

type Entry = { readonly [field: string]: unknown; readonly retired?: boolean }
type Kept<T> = Omit<T, 'retired'> & { readonly retiredAt: number | null }

function changes<T extends Entry>(
  kept: readonly Kept<T>[],
  given: readonly T[],
  key: (one: Omit<T, 'retired'>) => string,
) {
  if (given.length === 0) return none
  const before = new Map(kept.map((one) => [key(one), one]))
  const listed = new Set(given.map(key))
  let { added, changed } = none
  let retired = kept.filter((one) => one.retiredAt === null && !listed.has(key(one))).length
  for (const one of given) {
    const old = before.get(key(one))
    if (!old) added++
    else if (one.retired && old.retiredAt === null) retired++
    else if (differs(old, one)) changed++
  }
  return { added, changed, retired }
}

function differs<T extends Entry>(old: Kept<T>, { retired = false, ...fields }: T): boolean {
  if (retired !== (old.retiredAt !== null)) return true
  return Object.entries(fields).some(([field, value]) => (old as Entry)[field] !== value)
}
