import { capital } from '../../../surveys/voice/capitals.ts'
import { comparisons, verdicts } from '../../../surveys/voice/verdicts.ts'
import type { TargetFigure } from './targets.ts'

/**
 * The verdict as a word: of the source that decides, once the period is over.
 * Another source is compared; "tạm tính" while the period runs.
 */
export function verdictWord(figure: Pick<TargetFigure, 'verdict' | 'comparison' | 'closed' | 'received'>): string {
  const { verdict, comparison, closed, received } = figure
  if (verdict) return verdicts[verdict.status].words.vi
  if (comparison) return capital(comparisons[comparison].vi)
  if (received === 0) return 'Chưa có phiếu'
  return closed ? 'Tham khảo' : 'Tạm tính'
}
