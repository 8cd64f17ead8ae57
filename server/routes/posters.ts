import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { readFact } from '../../db/queries/facts.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { reaches } from '../access/roles.ts'
import { openTouchpoint } from '../answers/place.ts'
import { publicAddress, touchpointUrl } from '../http/address.ts'
import { query } from '../http/validate.ts'
import { qrSvg } from '../pages/qr.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

/** Codes joined by dots, as many as a ward has counters. */
const Several = z.object({
  codes: z.string().check(z.regex(/^[0-9a-zA-Z]{1,20}(\.[0-9a-zA-Z]{1,20}){0,99}$/)),
  size: z.optional(z.string()),
})

/**
 * The printable poster of a touchpoint, or of several (`?codes=` joined by dots): `?size=` a4, a5 or card. Whoever is not
 * signed in is led there and back.
 */
export const posters = new Hono<Env>()
  .get('/', query(Several), (c) => postersOf(c, [...new Set(c.req.valid('query').codes.split('.'))]))
  .get('/:code', (c) => postersOf(c, [c.req.param('code')]))

/** @throws Problem touchpointNotFound, touchpointRetired */
async function postersOf(c: Context<Env>, codes: readonly string[]) {
  const { isSize, posterPage } = await import('../pages/poster-page.tsx')
  const size = c.req.query('size') ?? 'a4'
  const demo = (await readFact(c.var.world.db, 'demo')) !== undefined
  const posters = await Promise.all(codes.map((code) => drawn(c, code)))
  return posterPage(c, { posters, size: isSize(size) ? size : 'a4', demo })
}

async function drawn(c: Context<Env>, code: string) {
  const touchpoint = await openTouchpoint(c.var.world, code)
  if (!reaches(c.var.units, touchpoint.unit)) throw new Problem('touchpointNotFound', { code })
  const questionnaire = findQuestionnaire(touchpoint.questionnaire)
  if (!questionnaire) throw new Error(`the touchpoint names a questionnaire this program does not have`)
  const url = touchpointUrl(publicAddress(c), touchpoint.code)
  return { touchpoint, questionnaire, url, qr: await qrSvg(url) }
}
