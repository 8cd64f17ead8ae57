import { addresses } from './address.ts'
import type { SignedIn } from './api.ts'
import { isOpenAt, openPlaces } from './places.ts'

type Held = SignedIn['staff']['roles'][number]

/** What each role opens in the morning; whoever has several sees the first of them that is open to him. */
const firstOf: readonly (readonly [Held['role'], string])[] = [
  ['leader', addresses.overview],
  ['manager', addresses.month],
  ['auditor', addresses.oversight],
  ['unit-head', addresses.today],
  ['clerk', addresses.today],
  ['admin', addresses.system],
]

/** The page a person with these roles begins with; undefined where there is nothing he may read. */
export function firstPage(roles: readonly Pick<Held, 'role'>[]): string | undefined {
  const held = firstOf.find(([role, page]) => roles.some((one) => one.role === role) && isOpenAt(page))
  return held?.[1] ?? openPlaces()[0]?.tabs[0]?.to
}
