import type { Context } from 'hono'
import { readCatalogue } from '../../../db/queries/catalogue.ts'
import type { Role } from '../../../db/queries/staff.ts'
import { permissionSentences, roleSentences } from '../../access/role-sentences.ts'
import { holderNames, permissionNames } from '../../access/role-words.ts'
import { covers, holdersOf, isOverUnit, type Permission, permissions, roleFor } from '../../access/roles.ts'
import type { Env } from '../../world/world.ts'

/** The table of roles itself, in words; and which of them whoever asks may give, over which units. */
export async function table(c: Context<Env>) {
  const { units } = await readCatalogue(c.var.world.db)
  const inUse = units.filter(({ retiredAt }) => retiredAt === null)
  const all = Object.keys(roleSentences) as Role[]
  const over = (role: Role) => {
    if (covers(c.var.held, { role, unit: '' })) return 'all' as const
    return inUse.map(({ id }) => id).filter((unit) => covers(c.var.held, { role, unit }))
  }
  return c.json({
    roles: all.map((role) => ({
      ...{ role, name: holderNames[role].vi, sentence: roleSentences[role] },
      mayBeGiven: allowed(c.var.held) ? over(role) : [],
    })),
    permissions: (Object.keys(permissions) as Permission[]).map((permission) => ({
      ...{ permission, name: permissionNames[permission].vi, sentence: permissionSentences[permission] },
      ...{ over: isOverUnit(permission) ? ('unit' as const) : ('ward' as const), may: holdersOf(permission) },
      others: holdersOf(permission)
        .filter((holder) => !(all as readonly string[]).includes(holder))
        .map((holder) => holderNames[holder].vi),
    })),
    // Who works in which unit is told to whoever may see the accounts.
    units: seesAccounts(c.var.held) ? inUse.map(({ id, name }) => ({ id, name })) : [],
  })
}

/** Whether whoever holds these gives roles at all. */
const allowed = (held: Env['Variables']['held']) => roleFor(held, 'role-given', '') !== undefined
const seesAccounts = (held: Env['Variables']['held']) => roleFor(held, 'accounts-read', '') !== undefined
