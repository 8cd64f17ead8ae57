import { Hono } from 'hono'
import * as z from 'zod/mini'
import { noteSign } from '../../db/queries/kiosks.ts'
import type { KioskEnv } from '../access/kiosk-only.ts'
import { atLeast, text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import { takeQueued } from '../kiosks/answers.ts'
import { withinCredit } from '../kiosks/credit.ts'
import { kioskSetup } from '../kiosks/setup.ts'
import { guessing } from '../limits/guess-limits.ts'

const Version = text(40).check(z.minLength(1))
/** Browsers only estimate; what they say must never make a tablet look silent. */
const Bytes = z.nullable(z.number())

export const PairingRequest = z.strictObject({ code: text(40), version: Version })

/** Only the envelope: each answer is read by itself, so that a bad one does not block the others. */
export const Queued = z.strictObject({
  sentAt: atLeast(0),
  answers: z.array(z.unknown()).check(z.minLength(1), z.maxLength(20)),
})

export const Contact = z.strictObject({
  sentAt: atLeast(0),
  waiting: atLeast(0),
  version: Version,
  storage: z.strictObject({ used: Bytes, room: Bytes, persisted: z.boolean(), evicted: z.boolean() }),
})

/** What a tablet asks: to be paired, what to show, to hand over what waited, and to tell that it is there. */
export const kiosk = new Hono<KioskEnv>()
  .post('/pairing', atMost(4096), json(PairingRequest), async (c) => {
    const { code, version } = c.req.valid('json')
    c.header('Cache-Control', 'no-store')
    const { pair } = await import('../acts/kiosks/kiosk.ts')
    return c.json(await guessing(c, 'pairing', () => pair(c.var.world, code, version, c.var.requestId)), 201)
  })
  .get('/setup', async (c) => c.json(await kioskSetup(c.var.world, c.var.kiosk)))
  .post('/answers', atMost(256 * 1024), json(Queued), async (c) => {
    const { world, kiosk, language } = c.var
    const queued = c.req.valid('json')
    const take = () => takeQueued(world, kiosk, queued, language)
    return c.json({ results: await withinCredit(world, kiosk, queued.answers, take) })
  })
  .post('/contact', atMost(4096), json(Contact), async (c) => {
    const { db, now } = c.var.world
    const { sentAt, ...told } = c.req.valid('json')
    const at = now()
    await noteSign(db, c.var.kiosk.id, at, { clockAhead: sentAt - at, ...told })
    return c.json({ now: at })
  })
