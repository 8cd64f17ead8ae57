import { Hono } from 'hono'
import * as z from 'zod/mini'
import { listSheets, slipsByDay } from '../../db/queries/slips.ts'
import { dayOf, oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import { channels } from '../../surveys/grammar/context.ts'
import type { Text } from '../../surveys/grammar/text.ts'
import { issuerActing, personActing } from '../access/acting.ts'
import { newCode } from '../access/tokens.ts'
import { publicAddress } from '../http/address.ts'
import { text } from '../http/fields.ts'
import { atMost, json, query } from '../http/validate.ts'
import { qrSvg } from '../pages/qr.ts'
import { Problem } from '../problems/problem.ts'
import { drawnFor } from '../slips/draw.ts'
import { withinQuota } from '../slips/quota.ts'
import { codeOf, lastDayOf, slipUrl } from '../slips/slip.ts'
import type { Env } from '../world/world.ts'

const wanted = {
  area: z.optional(text(100)),
  procedure: z.optional(text(20)),
  channel: z.optional(z.enum(channels)),
  invited: z.optional(z.boolean()),
  days: z.optional(z.number()),
}
export const NewSlip = z.strictObject({ ...wanted, dossier: z.optional(text(200)) })
export const NewSheet = z.strictObject({ ...wanted, count: z.number() })

const longestSpan = 400 * oneDay
const span = ({ from, to }: { readonly from: string; readonly to: string }) => startOfDay(to) - startOfDay(from)
/** From a day to another, both included; at most 400 days. */
export const Span = z
  .object({ from: z.iso.date(), to: z.iso.date() })
  .check(z.refine((days) => span(days) >= 0 && span(days) <= longestSpan, { path: ['to'] }))

/** The most slips printed at once: twenty pages. */
const mostOfSheet = 480

/** For how long a sheet is offered to be printed again: as long as its slips can last. */
const sheetsSince = 90 * oneDay

/** Read when somebody asks: no isolate need have it before it answers a citizen. */
const issuing = () => import('../acts/slips/issue.ts')

/** One-time slips: one for a closed dossier, a sheet to print, the sheets there are, and what became of the slips. */
export const slips = new Hono<Env>()
  .use(atMost(4096))
  .post('/', json(NewSlip), async (c) => {
    const { world, key } = c.var
    const address = publicAddress(c)
    const wanted = c.req.valid('json')
    const { issueSlip } = await issuing()
    const slip =
      key === undefined
        ? await issueSlip(world, wanted, personActing(c))
        : await withinQuota(world, key, () => issueSlip(world, drawnFor(world, wanted), issuerActing(c)))
    const code = codeOf(world, slip)
    const url = slipUrl(address, code)
    return c.json({ url, code, svg: await qrSvg(url), expiresOn: lastDayOf(slip), invited: slip.invited }, 201)
  })
  .get('/sheets', async (c) => {
    const { db, now } = c.var.world
    const found = await listSheets(db, dayOf(now() - sheetsSince), now(), c.var.units)
    const sheets = found.map(({ expiresAt, ...sheet }) => ({
      ...sheet,
      expiresOn: lastDayOf({ expiresAt }),
      address: sheetAddress(sheet.sheet),
    }))
    return c.json({ sheets })
  })
  .post('/sheets', json(NewSheet), async (c) => {
    const { world } = c.var
    const { count, ...terms } = c.req.valid('json')
    if (!Number.isInteger(count) || count < 1 || count > mostOfSheet)
      throw new Problem('fieldRefused', { field: 'count', why: noCount })
    const sheet = newCode(8)
    const { issueSheet } = await issuing()
    await issueSheet(world, terms, { count, sheet }, personActing(c))
    return c.json({ sheet, address: sheetAddress(sheet) }, 201)
  })
  .get('/days', query(Span), async (c) => {
    const { db, now } = c.var.world
    const { from, to } = c.req.valid('query')
    const { ratesOf } = await import('../slips/rates.ts')
    return c.json(ratesOf(await slipsByDay(db, from, to, { now: now(), units: c.var.units })))
  })

/** The page to print. */
const sheetAddress = (sheet: string) => `/desk/slips/sheet/${sheet}`

const noCount: Text = {
  vi: `Số phiếu mời phải là số nguyên từ 1 đến ${mostOfSheet}.`,
  en: `The number of slips must be a whole number from 1 to ${mostOfSheet}.`,
}
