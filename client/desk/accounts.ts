import type { InferResponseType } from 'hono/client'
import { addresses } from './address.ts'
import type { v1 } from './api.ts'

export type Account = InferResponseType<typeof v1.accounts.$get>['accounts'][number]
export type OpenLink = InferResponseType<typeof v1.invitations.$get>['invitations'][number]
export type RoleTable = InferResponseType<typeof v1.roles.$get>
export type RoleHeld = Account['roles'][number]

/** The address of a one-time link; the token stands behind the mark that no server is told. */
export const linkAddress = (token: string): string => `${location.origin}${addresses.invitation}#${token}`

/** What roles and units are called. */
export function roleNames({ roles, units }: Pick<RoleTable, 'roles' | 'units'>) {
  const names = new Map<string, string>(roles.map(({ role, name }) => [role, name]))
  const unitNames = new Map<string, string>(units.map(({ id, name }) => [id, name]))
  const unit = (id: string) => (id === '' ? 'toàn phường' : (unitNames.get(id) ?? id))
  return {
    role: (role: string) => names.get(role) ?? role,
    unit,
    /** A role as it is read: what it is called, and over which unit. */
    held: (held: { readonly role: string; readonly unit: string }) =>
      `${names.get(held.role) ?? held.role} (${unit(held.unit)})`,
  }
}

export type RoleNames = ReturnType<typeof roleNames>

/** The units over which a role can be given by whoever is acting, '' for the whole ward; none when he cannot give it. */
export function unitsToGive({ roles, units }: Pick<RoleTable, 'roles' | 'units'>, role: string): readonly string[] {
  const over = roles.find((one) => one.role === role)?.mayBeGiven ?? []
  return over === 'all' ? ['', ...units.map(({ id }) => id)] : over
}

/** The units over which all of these roles can be given. */
export const unitsForAll = (table: Pick<RoleTable, 'roles' | 'units'>, roles: readonly string[]): readonly string[] =>
  roles
    .map((role) => unitsToGive(table, role))
    .reduce((all, some) => all.filter((unit) => some.includes(unit)), ['', ...table.units.map(({ id }) => id)])
