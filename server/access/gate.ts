import type { Context, Next } from 'hono'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { sameSite } from '../http/security.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'
import { heldByAccount, heldByPerson } from './acting.ts'
import { dueFirst } from './due-first.ts'
import { touch } from './idle-lock.ts'
import { type KioskEnv, kioskOnly } from './kiosk-only.ts'
import { isForKeys, keyFor } from './program-key.ts'
import { refusal } from './refusal.ts'
import { type Held, holdersOf, type Permission, unitsFor } from './roles.ts'
import { type RouteRule, routeRules } from './route-rules.ts'
import { recognised } from './session.ts'

const rules: ReadonlyMap<string, RouteRule> = new Map(Object.entries(routeRules))

/**
 * Lets in whoever the list of routes and the table of roles let in, before any
 * route is asked. What is not listed is refused, and the log says so. Behind it,
 * `c.var.held` tells what somebody holds, and `c.var.units` over which units he
 * may do what this route does.
 */
export const gate = createMiddleware<Env>((c, next) => {
  // What stands for all methods is a middleware, not what answers.
  const route = matchedRoutes(c).find(({ method }) => method !== 'ALL')
  if (!route) throw new Problem('notFound', {})
  const name = `${route.method} ${route.path}`
  const rule = rules.get(name)
  if (rule === 'public') return next()
  if (rule === 'tablet') return kioskOnly(c as Context as Context<KioskEnv>, next)
  if (rule) return letIn(c, rule, route.path, next)
  c.var.world.log({ level: 'error', requestId: c.var.requestId, event: 'route not listed', route: name })
  throw new Problem('notFound', {})
})

async function letIn(c: Context<Env>, permission: Permission, pattern: string, next: Next) {
  const key = isForKeys(permission) ? await keyFor(c, permission) : undefined
  if (key) return admit(c, [key.held], permission, next)
  const isPage = pattern.startsWith('/desk/')
  // Changes must come from our own pages.
  return sameSite(c, async () => {
    const known = await recognised(c)
    if (known && !known.locked) return letPersonIn(c, known, permission, next)
    if (!isPage) throw known ? new Problem('sessionLocked', {}) : new Problem('signInNeeded', {})
    const { pathname, search } = new URL(c.req.url)
    c.res = c.redirect(`/desk/sign-in?return=${encodeURIComponent(pathname + search)}`)
  })
}

/** Whether everybody who has signed in may do this, whatever his roles: what is about his own account. */
const isForAll = (permission: Permission) => holdersOf(permission).some((holder) => holder === 'account')

/** Whoever has something to do first is let in to that, and to nothing that his roles let him do. */
async function letPersonIn(c: Context<Env>, known: Known, permission: Permission, next: Next) {
  await touch(c, known.session)
  const due = dueFirst(c, known)
  if (!due) return admit(c, heldByPerson(known.staff), permission, next)
  if (!isForAll(permission)) throw new Problem(due === 'password' ? 'newPasswordNeeded' : 'secondFactorNeeded', {})
  return admit(c, heldByAccount, permission, next)
}

type Known = NonNullable<Awaited<ReturnType<typeof recognised>>>

/** @throws Problem notPermitted */
async function admit(c: Context<Env>, held: readonly Held[], permission: Permission, next: Next): Promise<void> {
  const units = unitsFor(held, permission)
  if (units.length === 0) throw await refusal(permission)
  c.set('held', held)
  c.set('units', units)
  await next()
}
