import { targets } from '../../surveys/targets/index.ts'
import type { Difference } from '../publications/differences.ts'
import { streamWords, verdictWord } from '../reports/say.ts'
import type { TargetStatus } from '../stats/targets/target-status.ts'
import { count, percent } from './in-vietnamese.ts'

/** What a revision changed, a line for each target and stream. */
export function differenceLines(differences: readonly Difference[]): string[] {
  if (differences.length === 0)
    return ['Không chỉ tiêu nào khác lần trước; dữ liệu hoặc chương trình có thay đổi khác.']
  return ['Khác với lần trước:', ...differences.map((difference) => `  ${oneLine(difference)}`)]
}

function oneLine({ target, stream, share, n, verdict }: Difference): string {
  const name = targets.find(({ id }) => id === target)?.title.vi ?? target
  const people = (of: number | null) => `${count(of ?? 0)} phiếu`
  return `${name} (${streamWords[stream]}): ${percent(share.before)} → ${percent(share.after)}, ${people(n.before)} → ${people(n.after)}, ${word(verdict.before)} → ${word(verdict.after)}`
}

/** The verdict's word, small inside a line; a dash where there was none. */
const word = (status: string | null) =>
  status === null
    ? '–'
    : verdictWord({
        verdict: { status: status as TargetStatus['status'], reason: 'too_few', pointAtOrAbove: false },
      }).toLowerCase()
