import type { Catalogue, GivenCatalogue, KeptCatalogue } from '../../../db/queries/catalogue.ts'

export type Kind = keyof Catalogue

/** What becomes of one entry: which of its fields get which value instead of which. */
export type EntryChange = {
  readonly kind: Kind
  readonly what: 'added' | 'changed' | 'retired'
  readonly id: string
  readonly name: string
  readonly fields: readonly { readonly field: string; readonly before: string; readonly after: string }[]
}

/** How many entries a catalogue import adds, changes and retires; what is equal already is not counted. */
type Changes = { readonly [W in EntryChange['what']]: number }
export type CatalogueChanges = { readonly [K in Kind]: Changes }

/** What writing the given catalogue would do to the kept one, entry by entry. A kind given empty is left as it is. */
export const entryChanges = (kept: KeptCatalogue, given: GivenCatalogue): readonly EntryChange[] => [
  ...changes('units', kept.units, given.units, ({ id }) => id),
  ...changes('areas', kept.areas, given.areas, ({ id }) => id),
  ...changes('procedures', kept.procedures, given.procedures, ({ code }) => code),
]

/** The same in numbers. */
export function catalogueChanges(kept: KeptCatalogue, given: GivenCatalogue): CatalogueChanges {
  const all = entryChanges(kept, given)
  const many = (kind: Kind, what: EntryChange['what']) =>
    all.filter((one) => one.kind === kind && one.what === what).length
  const of = (kind: Kind) => ({
    added: many(kind, 'added'),
    changed: many(kind, 'changed'),
    retired: many(kind, 'retired'),
  })
  return { units: of('units'), areas: of('areas'), procedures: of('procedures') }
}

type Entry = { readonly name: string; readonly retired?: boolean }
type Kept<T> = Omit<T, 'retired'> & { readonly name: string; readonly retiredAt: number | null }

function changes<T extends Entry>(
  kind: Kind,
  kept: readonly Kept<T>[],
  given: readonly T[],
  key: (one: Omit<T, 'retired'>) => string,
): readonly EntryChange[] {
  if (given.length === 0) return []
  const before = new Map(kept.map((one) => [key(one), one]))
  const listed = new Set(given.map(key))
  const told = (what: EntryChange['what'], one: Kept<T> | T, fields: EntryChange['fields'] = []) => ({
    ...{ kind, what, id: key(one), name: one.name, fields },
  })
  const missing = kept.filter((one) => one.retiredAt === null && !listed.has(key(one)))
  const differing = given.flatMap((one) => {
    const old = before.get(key(one))
    if (!old) return [told('added', one)]
    if (one.retired && old.retiredAt === null) return [told('retired', one)]
    const fields = differences(old, one)
    return fields.length > 0 ? [told('changed', one, fields)] : []
  })
  return [...differing, ...missing.map((one) => told('retired', one))]
}

function differences<T extends Entry>(old: Kept<T>, { retired = false, ...fields }: T): EntryChange['fields'] {
  const was: { readonly [field: string]: unknown } = old
  const back = !retired && old.retiredAt !== null ? [{ field: 'status', before: 'retired', after: 'active' }] : []
  return [
    ...back,
    ...Object.entries(fields).flatMap(([field, value]) =>
      was[field] === value ? [] : [{ field, before: String(was[field]), after: String(value) }],
    ),
  ]
}
