import type { Context } from 'hono'
import { readFact } from '../../db/queries/facts.ts'
import type { NamedTouchpoint } from '../../db/queries/touchpoints.ts'
import type { Source } from '../../db/schema.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { readForm } from '../http/validate.ts'
import { withinLimits } from '../limits/answer-limits.ts'
import { newId } from '../new-id.ts'
import { formPage } from '../pages/form-page.tsx'
import { lookFrom, lookQuery } from '../pages/look.tsx'
import { isProblem, Problem } from '../problems/problem.ts'
import { whileFresh } from '../while-fresh.ts'
import type { Env } from '../world.ts'
import { flagsOf } from './flags.ts'
import type { Place } from './place.ts'
import { type AlsoStored, submit } from './submit.ts'

/** A form somebody is asked to fill in: where it is about, and what the heading names. */
export type AskedForm = {
  readonly place: Place
  readonly names: NamedTouchpoint['names']
  readonly counter: string
  readonly source: Source
  /** The number of the slip that asks. */
  readonly slip?: number
  /** What is stored with the answer, such as the slip that is used up by it. */
  readonly also?: AlsoStored
  /** Thrown when what the answer is bound to does not let it in. */
  readonly barred?: () => Problem
}

/** The empty form, with an id of its own. */
export async function showForm(c: Context<Env>, form: AskedForm) {
  return formPage(c, { ...form, ...(await questionsOf(c, form)), id: newId() })
}

/**
 * Takes what the form sent: thanks when it is stored, the form again with
 * everything kept when something needs another look.
 *
 * @throws Problem malformed, wrongQuestionnaire, tooMany, and what `barred` says
 */
export async function takeForm(c: Context<Env>, form: AskedForm) {
  const sentFields = await readForm(c)
  const { id, version, website: trap, _size, _contrast, reply, contact, consent, ...answers } = sentFields
  if (typeof id !== 'string' || !isUuid(id)) throw new Problem('malformed', { at: 'id' })
  const { questionnaire, touchpoint } = form.place
  const look = lookFrom({ _size, _contrast })
  const wish = { reply, contact, consent }
  try {
    const flags = flagsOf({ id, trap }, c.var.world.now())
    const sent = { id, questionnaire, version: Number(version), answers, source: form.source, flags, wish }
    const store = () => submit(c.var.world, form.place, sent, form.also)
    const { outcome } = await withinLimits(c, { id, touchpoint, slip: form.slip }, store)
    if (outcome === 'barred') throw form.barred?.() ?? new Error('an answer bound to nothing was barred')
    const again = outcome === 'conflict' ? '&again' : ''
    return c.redirect(`/done/${id.toLowerCase()}?lang=${c.var.language}${again}${lookQuery(look)}`, 303)
  } catch (error) {
    if (!isProblem(error, 'answersRefused')) throw error
    const { refusals } = error.details
    return formPage(c, { ...form, ...(await questionsOf(c, form)), id, look, given: { ...answers, ...wish }, refusals })
  }
}

const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

async function questionsOf(c: Context<Env>, { place: { questionnaire: id } }: AskedForm) {
  const questionnaire = findQuestionnaire(id)
  if (!questionnaire) throw new Error(`a questionnaire is asked that this program does not have: ${id}`)
  const { world } = c.var
  const demo = await whileFresh(world, 'demo', async () => (await readFact(world.db, 'demo')) !== undefined)
  return { questionnaire, demo }
}
