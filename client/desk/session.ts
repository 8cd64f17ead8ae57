import { signal } from '@preact/signals'
import type { Permission } from '../../server/access/roles.ts'
import type { Failure, SignedIn } from './api.ts'

type Session =
  | { readonly state: 'unknown' }
  | { readonly state: 'unreachable'; readonly failure: Failure }
  /** `atProvider`: the office’s own accounts said who it was, and may still hold somebody signed in. */
  | { readonly state: 'out'; readonly why: 'never' | 'ended' | 'left'; readonly atProvider?: boolean }
  | ({ readonly state: 'in' } & SignedIn)

/** Who is acting, for the whole desk. */
export const session = signal<Session>({ state: 'unknown' })

/** Whether the page is covered until the password is given again. What is under the cover stays as it is. */
export const locked = signal(false)

/** How often the cover was taken away: what was refused while it lay there is asked for again. */
export const unlocks = signal(0)

export const lock = (): void => {
  locked.value = true
}
export const unlocked = (): void => {
  if (!locked.value) return
  locked.value = false
  unlocks.value++
}

/** What the server wants done before anything else. */
export function dueFirst(due: NonNullable<SignedIn['due']>): void {
  const now = session.value
  if (now.state === 'in' && now.due !== due) session.value = { ...now, due }
}

/** The server no longer knows this session. Only somebody who was at work is told that it ended. */
export function sessionEnded(): void {
  locked.value = false
  session.value = { state: 'out', why: session.value.state === 'in' ? 'ended' : 'never' }
}

/** Whether whoever is acting may do this somewhere; the server asks again. */
export const may = (permission: Permission): boolean =>
  session.value.state === 'in' && session.value.may.includes(permission)
