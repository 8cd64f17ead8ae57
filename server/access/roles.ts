import { type Allowed, type Holder, permissions } from './permissions.ts'

export { type Holder, permissions } from './permissions.ts'

/** A role as somebody holds it: over one unit, or ('') over all of them. */
export type Held = { readonly role: Holder; readonly unit: string }

/** What may be done or read. */
export type Permission = keyof typeof permissions
/** What leaves a line in the log. */
export type Act = Exclude<Permission, `${string}-read`>

/** Over which units: all of them, or only these. */
export type Units = 'all' | readonly string[]

const rowOf = (permission: Permission): Allowed => permissions[permission]

/** Who may do this at all, whether over one unit or all. */
export const holdersOf = (permission: Permission): readonly Holder[] => rowOf(permission).may

/** Whether it is done in one unit by whoever holds a role there, or only for the whole ward. */
export const isOverUnit = (permission: Permission): boolean => rowOf(permission).over === 'unit'

/** Whether whoever has this may do it over that unit; '' is the whole ward. */
const permits = ({ role, unit }: Held, permission: Permission, at: string): boolean =>
  holdersOf(permission).includes(role) && (unit === '' || (unit === at && isOverUnit(permission)))

/** Over which units somebody may do this; none when he may not at all. */
export function unitsFor(held: readonly Held[], permission: Permission): Units {
  if (roleFor(held, permission, '')) return 'all'
  return [...new Set(held.map(({ unit }) => unit))].filter((unit) => roleFor(held, permission, unit))
}

/** All that somebody may do, over one unit at least. */
export const allowedTo = (held: readonly Held[]): readonly Permission[] =>
  (Object.keys(permissions) as Permission[]).filter((permission) => unitsFor(held, permission).length > 0)

/** By which of the roles held this may be done in a unit ('' the whole ward); undefined when by none. */
export const roleFor = (held: readonly Held[], permission: Permission, unit: string): Held | undefined =>
  held.find((one) => permits(one, permission, unit))

/** Whether a unit is among them. */
export const reaches = (units: Units, unit: string): boolean => units === 'all' || units.includes(unit)

/** Whether whoever holds these may do all that this role may there: nobody grants what he does not hold. */
export const covers = (held: readonly Held[], { role, unit }: Held): boolean =>
  (Object.keys(permissions) as Permission[])
    .filter((permission) => permits({ role, unit }, permission, unit))
    .every((permission) => roleFor(held, permission, unit))
