import { Hono } from 'hono'
import { readFact } from '../../db/queries/facts.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { reaches } from '../access/roles.ts'
import { openTouchpoint } from '../answers/place.ts'
import { publicAddress, touchpointUrl } from '../http/address.ts'
import { qrSvg } from '../pages/qr.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

/** The printable poster of a touchpoint: `?size=` a4, a5 or card. Whoever is not signed in is led there and back. */
export const posters = new Hono<Env>().get('/:code', async (c) => {
  const { isSize, posterPage } = await import('../pages/poster-page.tsx')
  const { world } = c.var
  const code = c.req.param('code')
  const touchpoint = await openTouchpoint(world, code)
  if (!reaches(c.var.units, touchpoint.unit)) throw new Problem('touchpointNotFound', { code })
  const questionnaire = findQuestionnaire(touchpoint.questionnaire)
  if (!questionnaire) throw new Error(`the touchpoint names a questionnaire this program does not have`)
  const url = touchpointUrl(publicAddress(c), touchpoint.code)
  const size = c.req.query('size') ?? 'a4'
  const demo = (await readFact(world.db, 'demo')) !== undefined
  return posterPage(c, { touchpoint, questionnaire, url, qr: await qrSvg(url), size: isSize(size) ? size : 'a4', demo })
})
