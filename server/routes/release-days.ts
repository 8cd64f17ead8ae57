import { Hono } from 'hono'
import * as z from 'zod/mini'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

export const ReleaseAnnounced = z.strictObject({
  period: text(20),
  day: text(10),
  reason: z._default(text(300), ''),
})

/** On which days the ward said it will publish: everybody may read them, also of what is published since. */
export const releaseDays = new Hono<Env>()
  .use(atMost(4096))
  .get('/', async (c) => {
    const { announcedReleases, plannedReleases } = await import('../../db/queries/release-days.ts')
    const { db } = c.var.world
    const [found, planned] = await Promise.all([announcedReleases(db), plannedReleases(db)])
    return c.json({
      planned,
      releases: found.map(({ publishedAt, movedFrom = null, reason = null, ...one }) => ({
        ...{ ...one, movedFrom, reason },
        publishedOn: publishedAt === null ? null : dayOf(publishedAt),
      })),
    })
  })
  .post('/', json(ReleaseAnnounced), async (c) => {
    const { period: name, ...announced } = c.req.valid('json')
    const period = parsePeriod(name)
    if (!period) throw new Problem('malformed', { at: 'period' })
    const { announceRelease } = await import('../acts/publications/announce-release.ts')
    await announceRelease(c.var.world, { period, ...announced }, personActing(c))
    return c.json({ period: period.name, day: announced.day }, 201)
  })
