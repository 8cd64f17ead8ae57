import type { Db } from '../../db/db.ts'
import type { Campaign } from '../../db/queries/campaigns/campaigns.ts'
import { publishedSince } from '../../db/queries/campaigns/lock.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import type { Cell } from '../exports/cell.ts'
import { byteOrderMark, csvLine } from '../exports/csv.ts'
import { type CampaignResults, resultsOf } from './results.ts'

/** The results of a campaign once everybody may read them: a period was published that counts it. undefined before. */
export async function publicResults(db: Db, campaign: Campaign): Promise<CampaignResults | undefined> {
  const results = resultsOf(campaign)
  if (!results || campaign.lockedAt === null) return undefined
  const periods = (await publishedSince(db, campaign.lockedAt)).flatMap((name) => parsePeriod(name) ?? [])
  const isTold = periods.some(({ firstDay, lastDay }) => firstDay <= campaign.endsOn && campaign.endsOn <= lastDay)
  return isTold ? results : undefined
}

const columns = [
  'nhom',
  'so_ho',
  'da_giao',
  'tra_loi',
  'tu_choi',
  'do_dang',
  'khong_gap',
  'khac',
  'khong_ro',
  'ngoai_dien',
]

/**
 * How many households were on the list, given out and answered, by group; how the others ended for the whole ward only, since a
 * group has few of each. No household is in it.
 */
export function resultsCsv({ groups }: CampaignResults): string {
  const sum = (of: (one: CampaignResults['groups'][number]) => number) => groups.reduce((all, one) => all + of(one), 0)
  const whole: Cell[] = [
    ...['Cả phường', sum((one) => one.households), sum((one) => one.released), sum((one) => one.complete)],
    ...[sum((one) => one.refusal), sum((one) => one.partial), sum((one) => one.nonContact), sum((one) => one.other)],
    ...[sum((one) => one.unknownHousehold + one.unknownOther), sum((one) => one.notEligible)],
  ]
  const rows = groups.map((one): Cell[] => [
    ...[one.stratum, one.households, one.released, one.complete],
    ...Array<Cell>(6).fill(''),
  ])
  return byteOrderMark + [columns, ...rows, whole].map((row) => csvLine(row, 'comma')).join('')
}
