import { count } from '../../surveys/voice/numbers.ts'
import type { CampaignResults } from '../campaigns/results.ts'

/** How many households were on the list, given out, and answered. */
export function surveySizes({ groups }: Pick<CampaignResults, 'groups'>) {
  const sum = (of: (one: CampaignResults['groups'][number]) => number) => groups.reduce((all, one) => all + of(one), 0)
  const households = sum((one) => one.households)
  const released = sum((one) => one.released)
  const replaced = sum((one) => one.replaced)
  const complete = sum((one) => one.complete)
  const said = `${count(complete)} hộ trả lời trong ${count(released)} hộ đã giao, bốc thăm từ ${count(households)} hộ`
  return { households, released, replaced, complete, said }
}
