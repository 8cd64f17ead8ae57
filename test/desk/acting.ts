import { session } from '../../client/desk/session.ts'
import type { Role } from '../../db/queries/staff.ts'
import { allowedTo } from '../../server/access/roles.ts'

export type Held = { readonly role: Role; readonly unit: string }

/** From here on Lan is signed in at the desk, with these roles and nothing that is due. */
export function actAs(...roles: readonly Held[]): void {
  const staff = { id: '1', login: 'lan', name: 'Lan', roles: [...roles] }
  const may = [...allowedTo([...roles, { role: 'account', unit: '' }])]
  const nothingDue = {
    due: null,
    mustHaveSecondFactor: false,
    hasSecondFactor: true,
    ...{ hasPassword: true, hasIdentity: false, byProvider: false },
    unusedFor: null,
  } as const
  session.value = { state: 'in', staff, may, demo: false, ...nothingDue, lockAfter: 900, closedAfter: 45 }
}
