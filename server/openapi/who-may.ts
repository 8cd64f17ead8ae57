import { permissionSentences } from '../access/role-sentences.ts'
import { permissionNames, whoMay } from '../access/role-words.ts'
import { holdersOf, type Permission } from '../access/roles.ts'
import { routeRules } from '../access/route-rules.ts'

/** How somebody proves who asks. */
export type Who = 'anyone' | 'staff' | 'reader' | 'kiosk' | 'issuer'

/**
 * Who may ask this, by the same list and table that let them in: how they prove it,
 * and in a sentence which roles have it.
 *
 * @throws Error for an operation that stands in no route
 */
export function askedOf(path: string, method: string): { readonly who: Who; readonly told?: string } {
  const pattern = path.replace(/\{(\w+)\}/g, ':$1')
  const [own, any] = [pattern, pattern.replace(/[^/]+$/, ':report')].map((one) => `${method.toUpperCase()} ${one}`)
  const rule = routeRules[own ?? ''] ?? routeRules[any ?? '']
  if (rule === undefined) throw new Error(`no route is listed for ${method} ${path}`)
  if (rule === 'public') return { who: 'anyone' }
  if (rule === 'tablet') return { who: 'kiosk' }
  return { who: proofOf(rule), told: sentenceOf(rule) }
}

function proofOf(permission: Permission): Who {
  const holders = holdersOf(permission)
  if (holders.includes('figures key') || holders.includes('metrics key')) return 'reader'
  return holders.includes('slips key') ? 'issuer' : 'staff'
}

function sentenceOf(permission: Permission): string {
  const about = permissionSentences[permission].replace(/\.$/, '')
  return `Quyền cần có: ${permissionNames[permission].vi} (${about}). Ai được: ${whoMay(permission).vi}.`
}
