import { findCampaign } from '../../../../db/queries/campaigns/campaigns.ts'
import type { Actor } from '../../../access/actor.ts'
import { recordBackCheck } from '../../../acts/campaigns/back-check.ts'
import { toldBackChecks } from '../../../campaigns/told.ts'
import type { World } from '../../../world/world.ts'
import type { Answered } from './field.ts'

/**
 * Second visits until none is owed: those the seed chose, and, once one was found to be invented, all of that interviewer's.
 *
 * @returns how many invented forms the seed's choice found, and how many were found in the end
 */
export async function demoBackChecks(world: World, id: string, checker: Actor, all: readonly Answered[]) {
  const invented = new Set(all.flatMap(({ code, isInvented }) => (isInvented ? [code] : [])))
  let byChoice: number | undefined
  for (;;) {
    const campaign = await findCampaign(world.db, id)
    if (!campaign) throw new Error('the campaign was planned a moment ago')
    const { households, by } = await toldBackChecks(world.db, campaign)
    const open = households.filter(({ verdict }) => verdict === null)
    const found = by.reduce((sum, one) => sum + one.invented, 0)
    if (open.length === 0) return { byChoice: byChoice ?? found, found }
    if (found > 0) byChoice ??= found
    for (const { code } of open) {
      const verdict = invented.has(code) ? ('invented' as const) : ('genuine' as const)
      const note = verdict === 'invented' ? 'Chủ hộ nói không ai đến hỏi trong tháng này.' : ''
      await recordBackCheck(world, id, { code, verdict, note }, checker)
    }
  }
}
