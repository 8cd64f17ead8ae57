import { Hono } from 'hono'
import * as z from 'zod/mini'
import { keyFor } from '../access/program-key.ts'
import { servedAt } from '../answers/form-id.ts'
import { grace, openTouchpoint, placeAt } from '../answers/place.ts'
import { submit } from '../answers/submit.ts'
import { replyWays } from '../answers/wish.ts'
import { atLeast, text } from '../http/fields.ts'
import { notCrossSite } from '../http/security.ts'
import { atMost, json } from '../http/validate.ts'
import { type Allowed, withinLimits } from '../limits/answer-limits.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

export const Submission = z.strictObject({
  id: z.uuid(),
  touchpoint: text(40),
  questionnaire: text(60),
  version: atLeast(1),
  answers: z.record(text(60), z.unknown()),
  comment: z.optional(z.string()),
  reply: z.optional(
    z.strictObject({ by: z.enum(replyWays), contact: z.optional(z.string()), consent: z.optional(z.boolean()) }),
  ),
})

/**
 * Answers from programs: 201 when stored, 200 for the same again, 409 for another content under one id. A program
 * proves itself by a key, or by the id of a form that was served to it; without either only a few are taken.
 */
export const responses = new Hono<Env>().post('/', notCrossSite, atMost(16 * 1024), json(Submission), async (c) => {
  const { world } = c.var
  const { id, questionnaire, version, comment, answers, touchpoint, reply } = c.req.valid('json')
  const key = (await keyFor(c, 'answers-sent'))?.name
  const place = placeAt(await openTouchpoint(world, touchpoint, grace))
  const proven = key !== undefined || servedAt(world, place.touchpoint, id, world.now()) !== undefined
  const submission = {
    id,
    questionnaire,
    version,
    source: 'api' as const,
    flags: proven ? [] : (['unproven'] as const),
    wish: { ...reply, reply: reply?.by },
    answers: comment === undefined ? answers : { ...answers, comment },
  }
  const store = (allowed: Allowed) => submit(world, place, { ...submission, ...allowed })
  const added = await withinLimits(c, { id, touchpoint: place.touchpoint, proven, key }, store)
  if (added.outcome === 'barred') throw new Error('an answer bound to nothing was barred')
  const { outcome, receipt } = added
  if (outcome === 'conflict') throw new Problem('alreadyAnswered', {})
  const ignored = reply && !world.replies ? { ignored: ['reply'] } : {}
  return c.json({ id: added.id, receipt: receipt ?? null, ...ignored }, outcome === 'stored' ? 201 : 200)
})
