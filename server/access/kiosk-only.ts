import { createMiddleware } from 'hono/factory'
import { findKioskByToken, type Kiosk } from '../../db/queries/kiosks.ts'
import { findTouchpoint, type NamedTouchpoint } from '../../db/queries/touchpoints.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'
import { bearerToken } from './bearer-token.ts'
import { tokenHashes } from './tokens.ts'

/** A tablet and where it stands. */
export type PlacedKiosk = Kiosk & { readonly at: NamedTouchpoint }

export type KioskEnv = { Variables: Env['Variables'] & { kiosk: PlacedKiosk } }

/** Behind this, `c.var.kiosk` is the tablet that holds the token (`Authorization: Bearer …`), retired or not. */
export const kioskOnly = createMiddleware<KioskEnv>(async (c, next) => {
  const { db } = c.var.world
  c.header('Cache-Control', 'no-store')
  const token = bearerToken(c)
  const kiosk = token && (await findKioskByToken(db, tokenHashes(c.var.world, token)))
  const at = kiosk && (await findTouchpoint(db, kiosk.touchpoint))
  if (!at) {
    c.header('WWW-Authenticate', 'Bearer error="invalid_token"')
    throw new Problem('kioskUnknown', {})
  }
  c.set('kiosk', { ...kiosk, at })
  await next()
})
