import { Hono } from 'hono'
import * as z from 'zod/mini'
import { duties as ofWard } from '#ward'
import { listDutiesDone } from '../../db/queries/documents.ts'
import { listSnapshots } from '../../db/queries/outside-figures.ts'
import { dutiesAround } from '../../surveys/duties/due.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

export const DutyHandedIn = z.strictObject({ doneOn: text(10), number: z._default(text(60), '') })

const acts = () => import('../acts/duties/duty.ts')

/** What the office must hand in soon, or was due lately; that it was handed in, and that it was not. */
export const duties = new Hono<Env>()
  .use(atMost(2048))
  .get('/', async (c) => {
    const { db, now } = c.var.world
    const [done, snapshots] = await Promise.all([listDutiesDone(db), listSnapshots(db)])
    const found = dutiesAround(ofWard, dayOf(now())).map((duty) => {
      const own = done.find((one) => one.duty === duty.id && one.period === duty.period)
      // What was written down at its own page is done by that.
      const kept = duty.page && snapshots.find(({ takenOn }) => takenOn.startsWith(duty.period))
      const byItself = kept ? { on: kept.takenOn, number: '', isNoted: false } : null
      return { ...duty, done: own ? { on: own.doneOn, number: own.number, isNoted: true } : byItself }
    })
    return c.json({ duties: found })
  })
  .put('/:duty/:period', json(DutyHandedIn), async (c) => {
    await (await acts()).dutyHandedIn(c.var.world, { ...c.req.param(), ...c.req.valid('json') }, personActing(c))
    return c.json({ done: true })
  })
  .delete('/:duty/:period', async (c) => {
    await (await acts()).dutyNotHandedIn(c.var.world, c.req.param(), personActing(c))
    return c.json({ done: false })
  })
