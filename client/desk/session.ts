import { signal } from '@preact/signals'
import type { Permission } from '../../server/access/roles.ts'
import type { Failure, SignedIn } from './api.ts'

type Session =
  | { readonly state: 'unknown' }
  | { readonly state: 'unreachable'; readonly failure: Failure }
  | { readonly state: 'out'; readonly why: 'never' | 'ended' | 'left' }
  | ({ readonly state: 'in' } & SignedIn)

/** Who is acting, for the whole desk. */
export const session = signal<Session>({ state: 'unknown' })

/** The server no longer knows this session. Only somebody who was at work is told that it ended. */
export function sessionEnded(): void {
  session.value = { state: 'out', why: session.value.state === 'in' ? 'ended' : 'never' }
}

/** Whether whoever is acting may do this somewhere; the server asks again. */
export const may = (permission: Permission): boolean =>
  session.value.state === 'in' && session.value.may.includes(permission)
