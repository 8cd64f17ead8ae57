import type { Context } from 'hono'
import { approvedSummaries } from '../../db/queries/case-summaries.ts'
import { readFact } from '../../db/queries/facts.ts'
import { listPublications } from '../../db/queries/publications.ts'
import { openTouchpoint } from '../answers/place.ts'
import { knownAddress, touchpointUrl } from '../http/address.ts'
import { policy } from '../http/security.ts'
import { qrSvg } from '../pages/qr.ts'
import { signagePage, worker } from '../pages/signage-page.tsx'
import { Problem } from '../problems/problem.ts'
import { ttlCached } from '../world/ttl-cache.ts'
import type { Env } from '../world/world.ts'
import { latestFirst } from './latest-first.ts'
import { publicationShown } from './results-shown.ts'

/** The screen, of the latest period that is published. */
export async function screen(c: Context<Env>) {
  const { world } = c.var
  const [listed, summaries, demo, link] = await Promise.all([
    listPublications(world.db),
    approvedSummaries(world.db),
    readFact(world.db, 'demo'),
    linkOf(c),
  ])
  const periods = latestFirst(listed)
  const [latest] = periods
  const publication =
    latest === undefined
      ? undefined
      : await ttlCached(world, `results ${latest} ${listed.length}`, () => publicationShown(world, latest, periods))
  return signagePage(c, { at: world.now(), demo: demo !== undefined, publication, summaries, link })
}

/** Its worker may look after this one address and nothing else. */
export const screenWorker = (c: Context<Env>) =>
  c.body(worker, 200, {
    'Content-Security-Policy': policy({ 'connect-src': "'self'" }),
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Service-Worker-Allowed': '/man-hinh',
  })

/** To the survey of the touchpoint that is named; to the results where none is, or it is out of use by now. */
async function linkOf(c: Context<Env>) {
  const address = knownAddress(c)
  if (address === undefined) return undefined
  const code = await codeInUse(c)
  const url = code === undefined ? `${address}/ket-qua` : touchpointUrl(address, code)
  return { address, code, qr: await qrSvg(url) }
}

async function codeInUse(c: Context<Env>): Promise<string | undefined> {
  const asked = c.req.query('diem')
  if (asked === undefined) return undefined
  try {
    return (await openTouchpoint(c.var.world, asked)).code
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}
