import { Hono } from 'hono'
import * as z from 'zod/mini'
import { readFact } from '../../db/queries/facts.ts'
import { dueFirst, mustHaveSecondFactor } from '../access/due-first.ts'
import { lockAfter } from '../access/idle-lock.ts'
import { allowedTo } from '../access/roles.ts'
import { unusedDays } from '../access/unused-days.ts'
import { text } from '../http/fields.ts'
import { sameSite } from '../http/security.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

/** A password as it comes in: longer than one may be, so that one too long is told so. */
export const Password = text(512)
export const Credentials = z.strictObject({ login: text(100), password: Password, code: z.optional(text(60)) })
export const Unlocking = z.strictObject({ password: Password })

/** Loaded with the first such request: an isolate need not read it before it answers a citizen. */
const staff = () => import('./staff/sign-in.ts')

/** Who is signed in; signing in; giving the password again after a while without use; signing out. */
export const session = new Hono<Env>()
  .get('/', async (c) => {
    const { world, staff, session, held } = c.var
    const known = { staff, session }
    return c.json({
      ...{ staff, may: allowedTo(held), demo: (await readFact(world.db, 'demo')) !== undefined },
      ...{ due: dueFirst(c, known) ?? null, mustHaveSecondFactor: mustHaveSecondFactor(c, known) },
      hasSecondFactor: session.hasSecondFactor,
      ...{ hasPassword: session.hasPassword, hasIdentity: session.hasIdentity, byProvider: session.provedAt !== null },
      /** Seconds without use after which the page is covered. */
      lockAfter: lockAfter(staff) / 1000,
      /** For how many days the account had not been used, where that is worth a word. */
      unusedFor: session.idleDays >= unusedDays.told ? session.idleDays : null,
      closedAfter: unusedDays.closed,
    })
  })
  .post('/', sameSite, atMost(4096), json(Credentials), async (c) => (await staff()).enter(c, c.req.valid('json')))
  .post('/unlock', sameSite, atMost(4096), json(Unlocking), async (c) =>
    (await staff()).unlock(c, c.req.valid('json').password),
  )
  .delete('/', sameSite, async (c) => (await staff()).leave(c))
