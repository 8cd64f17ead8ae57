import { addresses } from './address.ts'

/** Where pages stood before there were places, and where they stand now; what follows in an address stays. */
const moved: readonly (readonly [before: string, now: string])[] = [
  ['/desk/watch', addresses.watch],
  ['/desk/improve', addresses.improve],
  ['/desk/trust', addresses.trust],
  ['/desk/touchpoints', addresses.touchpoints],
  ['/desk/slips', addresses.slips],
  ['/desk/kiosks', addresses.kiosks],
  ['/desk/populations', addresses.populations],
  ['/desk/publications', addresses.publications],
  ['/desk/plan', addresses.plan],
]

/** The lists that were one page, by what they were listed by. */
const lists: { readonly [by: string]: string } = {
  area: addresses.areas,
  unit: addresses.units,
  procedure: addresses.procedures,
  channel: addresses.channels,
  factor: addresses.factors,
  criterion: `${addresses.factors}?list=criterion`,
}

/**
 * Where an address of before leads now, with all that was chosen in it; undefined for one that holds.
 *
 * @example
 * movedTo('/desk/areas?by=unit&period=2026-Q3') // => '/desk/results/units?period=2026-Q3'
 * movedTo('/desk/touchpoints/abc234') // => '/desk/collect/touchpoints/abc234'
 * movedTo('/desk/results/areas') // => undefined
 */
export function movedTo(url: string): string | undefined {
  const { pathname, searchParams: query } = new URL(url, 'http://desk.invalid')
  const path = pathname.replace(/\/+$/, '')
  if (path === '/desk/areas') {
    const list = lists[query.get('by') ?? ''] ?? addresses.areas
    query.delete('by')
    return joined(list, query)
  }
  const found = moved.find(([before]) => path === before || path.startsWith(`${before}/`))
  return found && joined(found[1] + path.slice(found[0].length), query)
}

function joined(address: string, query: URLSearchParams): string {
  const chosen = String(query)
  return chosen === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${chosen}`
}
