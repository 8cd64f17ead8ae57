import type { Context } from 'hono'
import { countDeliveries, lastDeliveries } from '../../../db/queries/deliveries.ts'
import { oneDay } from '../../../surveys/grammar/calendar.ts'
import { personActing } from '../../access/acting.ts'
import { sendTrial, type Way } from '../../acts/notifications/trial.ts'
import { Problem } from '../../problems/problem.ts'
import type { Env } from '../../world/world.ts'

/** How many of the latest deliveries are told. */
const mostTold = 20

/** What was sent and what was not, without any of what is in it, and without an address. */
export async function state(c: Context<Env>) {
  const { db, now, notices } = c.var.world
  const [counts, deliveries] = await Promise.all([
    countDeliveries(db, now() - 7 * oneDay),
    lastDeliveries(db, mostTold),
  ])
  return c.json({
    runs: notices !== undefined,
    mail: notices?.mail ?? false,
    webhook: notices?.webhook ?? false,
    ...counts,
    deliveries,
  })
}

/** @throws Problem notSetUp, mailAddressNeeded */
export async function trial(c: Context<Env>, way: Way) {
  const { notices } = c.var.world
  if (!notices?.[way]) throw new Problem('notSetUp', { setting: way === 'mail' ? 'SMTP_URL' : 'WEBHOOK_URL' })
  await sendTrial(c.var.world, way, personActing(c))
  notices.nudge()
  return c.body(null, 204)
}
