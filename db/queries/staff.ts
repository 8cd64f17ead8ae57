import { isNull, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { type rolesHeld, staff } from '../schema.ts'

export type { KeyUse, Role } from '../schema.ts'

/** A role of a person, over one unit or ('') over all. */
export type RoleHeld = Pick<typeof rolesHeld.$inferSelect, 'role' | 'unit'>
export type Staff = Pick<typeof staff.$inferSelect, 'id' | 'login' | 'name'> & { readonly roles: readonly RoleHeld[] }

/** The roles of whoever stands in the row, in one column. */
export const roles = sql<readonly RoleHeld[]>`(
  select json_group_array(json_object('role', role, 'unit', unit)) from (
    select role, unit from roles_held where roles_held.staff = staff.id order by role, unit))`.mapWith(
  (text: string): readonly RoleHeld[] => JSON.parse(text),
)

/**
 * A statement that makes its batch fail when a person does not hold a role any
 * more, or the account is closed. `account` is held by having one.
 */
export const stillHeld = (db: Db, id: string, { role, unit }: { readonly role: string; readonly unit: string }) =>
  db.run(sql`
    insert into roles_held (staff, role, unit) select null, ${role}, ${unit} where not exists (
      select 1 from staff where id = ${id} and disabled_at is null and (${role} = 'account' or exists (
        select 1 from roles_held where roles_held.staff = staff.id and role = ${role} and unit = ${unit})))`)

/** Whether a batch failed by that statement. */
export const isNoLongerHeld = (error: unknown): boolean =>
  error instanceof Error &&
  (/NOT NULL constraint failed: roles_held\.staff/.test(error.message) || isNoLongerHeld(error.cause))

/** Whether anybody can sign in yet. */
export const hasStaff = async (db: Db): Promise<boolean> =>
  (await db.select({ id: staff.id }).from(staff).where(isNull(staff.disabledAt)).limit(1)).length > 0
