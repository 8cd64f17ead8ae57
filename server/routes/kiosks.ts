import { Hono } from 'hono'
import * as z from 'zod/mini'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import { type Kiosk, listKiosks } from '../../db/queries/kiosks.ts'
import { listTouchpoints } from '../../db/queries/touchpoints.ts'
import { personActing } from '../access/acting.ts'
import { reaches, type Units } from '../access/roles.ts'
import { readHolidays } from '../cases/holidays.ts'
import { knownAddress } from '../http/address.ts'
import { named, text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import { kioskStateOf } from '../kiosks/kiosk-state.ts'
import { codeVersion } from '../world/code-version.ts'
import type { Env, World } from '../world/world.ts'

const Pin = z.string().check(z.regex(/^[0-9]{6}$/))
const Wanted = {
  name: named(60),
  procedures: z.pipe(
    z._default(z.array(text(20)).check(z.maxLength(12)), []),
    z.transform((codes) => [...new Set(codes)]),
  ),
}
export const NewKiosk = z.strictObject({ ...Wanted, touchpoint: text(40), pin: Pin })
export const ChangedKiosk = z.strictObject({ ...Wanted, pin: z.optional(Pin) })

/** Loaded with the first such request: an isolate need not read it before it answers a citizen. */
const acts = () => import('../acts/kiosks/kiosk.ts')

/** The tablets of the ward: list, make, change, pair anew, retire and take that back. */
export const kiosks = new Hono<Env>()
  .use(atMost(8192))
  .get('/', async (c) =>
    c.json({
      kiosks: await listed(c.var.world, c.var.units),
      address: `${knownAddress(c) ?? ''}/kiosk`,
      version: codeVersion,
    }),
  )
  .post('/', json(NewKiosk), async (c) => {
    const { createKiosk } = await acts()
    return c.json(await createKiosk(c.var.world, c.req.valid('json'), personActing(c)), 201)
  })
  .put('/:id', json(ChangedKiosk), async (c) => {
    const id = c.req.param('id')
    await (await acts()).reviseKiosk(c.var.world, id, c.req.valid('json'), personActing(c))
    return c.json({ id })
  })
  .post('/:id/pairing', async (c) => {
    const { renewPairing } = await acts()
    return c.json(await renewPairing(c.var.world, c.req.param('id'), personActing(c)), 201)
  })
  .post('/:id/retirement', async (c) => {
    const id = c.req.param('id')
    await (await acts()).retire(c.var.world, id, personActing(c))
    return c.json({ id })
  })
  .delete('/:id/retirement', async (c) => {
    const id = c.req.param('id')
    await (await acts()).reopen(c.var.world, id, personActing(c))
    return c.json({ id })
  })

async function listed({ db, now }: World, units: Units) {
  const [found, touchpoints, { procedures }, holidays] = await Promise.all([
    listKiosks(db),
    listTouchpoints(db),
    readCatalogue(db),
    readHolidays(db),
  ])
  const places = new Map(touchpoints.map((one) => [one.code, one]))
  const names = new Map(procedures.map(({ code, name }) => [code, name]))
  const named = (codes: readonly string[]) => codes.map((code) => ({ code, name: names.get(code) ?? code }))
  return found.flatMap((kiosk) => {
    const at = places.get(kiosk.touchpoint)
    if (!at || !reaches(units, at.unit)) return []
    const { code, counter, names, retiredAt } = at
    const touchpoint = { code, counter, names, retiredAt, area: at.area, procedure: at.procedure }
    const state = kioskStateOf(kiosk, now(), holidays)
    return [{ ...told(kiosk), state, touchpoint, procedures: named(kiosk.procedures) }]
  })
}

/** Without the PIN's hash: only the tablet needs it. */
const told = ({ pin: _, paired: __, createdBy: ___, ...kiosk }: Kiosk) => kiosk
