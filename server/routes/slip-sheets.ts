import { Hono } from 'hono'
import { readFact } from '../../db/queries/facts.ts'
import { type Slip, slipsOfSheet } from '../../db/queries/slips.ts'
import { reaches } from '../access/roles.ts'
import { publicAddress } from '../http/address.ts'
import { qrSvg } from '../pages/qr.ts'
import type { PrintedSlip } from '../pages/slip-sheet-page.tsx'
import { Problem } from '../problems/problem.ts'
import { pagesOf } from '../slips/pages.ts'
import { codeOf, lastDayOf, slipUrl } from '../slips/slip.ts'
import type { Env, World } from '../world/world.ts'

/** The printable sheet of slips: those that can still be used. Whoever is not signed in is led there and back. */
export const slipSheets = new Hono<Env>().get('/:sheet', async (c) => {
  const { world } = c.var
  const [first, ...others] = await slipsOfSheet(world.db, c.req.param('sheet'), world.now())
  if (!first || !reaches(c.var.units, first.unit)) throw new Problem('sheetUnknown', {})
  const address = publicAddress(c)
  const pages: PrintedSlip[][] = []
  for (const some of pagesOf([first, ...others])) {
    pages.push(await Promise.all(some.map((slip) => drawn(world, address, slip))))
    await pause()
  }
  const home = slipUrl(address, '').replace(/^https?:\/\/|\/p\/$/g, '')
  const demo = (await readFact(world.db, 'demo')) !== undefined
  const { slipSheetPage } = await import('../pages/slip-sheet-page.tsx')
  return slipSheetPage(c, { pages, names: first.names, lastDay: lastDayOf(first), home, demo })
})

async function drawn(world: World, address: string, slip: Slip): Promise<PrintedSlip> {
  const code = codeOf(world, slip)
  return { code, qr: await qrSvg(slipUrl(address, code)) }
}

/** Drawing twenty pages takes a second; citizens are served in between. */
const pause = () => new Promise((resolve) => setTimeout(resolve))
