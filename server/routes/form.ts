import { Hono } from 'hono'
import { uuidv7 } from 'uuidv7'
import { readFact } from '../../db/queries/facts.ts'
import { findReceipt } from '../../db/queries/responses.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { formPage } from '../pages/form-page.tsx'
import { thanksPage } from '../pages/thanks-page.tsx'
import { isProblem, Problem } from '../problem.ts'
import { openTouchpoint, submit } from '../submit.ts'
import { atMost } from '../validate.ts'
import type { Env } from '../world.ts'

const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

/** The citizen's way: the form of a touchpoint, sending it, and the thank-you page. */
export const form = new Hono<Env>()
  .get('/', (c) => c.redirect(`/k/${encodeURIComponent((c.req.query('code') ?? '').trim().toLowerCase())}`))
  .get('/:code', async (c) => {
    const touchpoint = await openTouchpoint(c.var.world, c.req.param('code'))
    return formPage(c, { touchpoint, ...(await freshForm(c.var.world, touchpoint.questionnaire)), id: uuidv7() })
  })
  .post('/:code', atMost(64 * 1024), async (c) => {
    const { id, version, ...answers } = await c.req.parseBody({ all: true })
    if (typeof id !== 'string' || !isUuid(id)) throw new Problem('malformed', { at: 'id' })
    const touchpoint = await openTouchpoint(c.var.world, c.req.param('code'), Number.POSITIVE_INFINITY)
    const { questionnaire } = touchpoint
    try {
      const sent = {
        id,
        touchpoint: touchpoint.code,
        questionnaire,
        version: Number(version),
        answers,
        source: 'form',
      } as const
      const { outcome } = await submit(c.var.world, sent)
      const again = outcome === 'conflict' ? '&again' : ''
      return c.redirect(`/k/${touchpoint.code}/done/${id.toLowerCase()}?lang=${c.var.language}${again}`, 303)
    } catch (error) {
      if (!isProblem(error, 'answersRefused')) throw error
      const { refusals } = error.details
      return formPage(c, { touchpoint, ...(await freshForm(c.var.world, questionnaire)), id, given: answers, refusals })
    }
  })
  .get('/:code/done/:id', async (c) => {
    const receipt = await findReceipt(c.var.world.db, c.req.param('id'))
    if (!receipt) throw new Problem('responseNotFound', {})
    const demo = (await readFact(c.var.world.db, 'demo')) !== undefined
    return thanksPage(c, { receipt, demo, again: c.req.query('again') !== undefined })
  })

async function freshForm({ db }: Env['Variables']['world'], id: string) {
  const questionnaire = findQuestionnaire(id)
  if (!questionnaire) throw new Error(`the touchpoint names a questionnaire this program does not have: ${id}`)
  return { questionnaire, demo: (await readFact(db, 'demo')) !== undefined }
}
