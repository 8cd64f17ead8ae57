/** How many answered, or how many dossiers were closed, of a service in a month, by how people were served. */
export type OfService = {
  readonly month: string
  readonly area: string
  /** '' the whole area. */
  readonly procedure: string
  readonly channel: 'desk' | 'online'
  readonly n: number
}

export type Beyond = OfService & { readonly closed: number }

/**
 * The services to which more people answered in a month than had a dossier closed (specification §12 b): each of a
 * procedure whose dossiers are known, and each area with all of its own.
 *
 * @param answers of one source; `procedure` is '' where the person named none
 * @param closed where none are known nothing can be said
 * @example
 * beyondIn([{ month: '10', area: 'a', procedure: '', channel: 'desk', n: 12 }], [{ month: '10', area: 'a', procedure: '', channel: 'desk', n: 9 }]).map(({ n, closed }) => [n, closed]) // => [[12, 9]]
 */
export function beyondIn(answers: readonly OfService[], closed: readonly OfService[]): Beyond[] {
  const known = new Map<string, OfService>()
  const add = (of: Map<string, OfService>, one: OfService) => {
    const before = of.get(keyOf(one))
    of.set(keyOf(one), { ...one, n: (before?.n ?? 0) + one.n })
  }
  const areas = new Map<string, OfService>()
  for (const one of closed) {
    if (one.procedure !== '') add(known, one)
    add(areas, { ...one, procedure: '' })
  }
  const given = new Map<string, OfService>()
  for (const one of answers) {
    if (one.procedure !== '') add(given, one)
    add(given, { ...one, procedure: '' })
  }
  return [...given.values()].flatMap((one) => {
    const of = (one.procedure === '' ? areas : known).get(keyOf(one))
    return of && of.n > 0 && one.n > of.n ? [{ ...one, closed: of.n }] : []
  })
}

const keyOf = ({ month, area, procedure, channel }: OfService): string => [month, area, procedure, channel].join(' ')
