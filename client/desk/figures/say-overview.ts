import { small } from '../../../surveys/voice/capitals.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import { periodTitle } from '../periods.ts'
import { drawable, fewestShown, figureOf, type Judgement, receivedIn } from './by-target.ts'
import type { Finding } from './finding.tsx'
import { printed } from './measured.tsx'
import type { Report, TargetFigure } from './reports.ts'

/**
 * The finding of a period as a headline: what can be said of the index, what those who are not decisive say, and where it
 * is weakest. It says no more than the figures below it.
 */
export function headline(
  { period, closed }: Pick<Report<'targets'>, 'period' | 'closed'>,
  index: Judgement | undefined,
  finding: Pick<Finding, 'weak' | 'near'> | undefined,
): string {
  const [weakest] = finding?.weak ?? []
  const [nearest] = finding?.near ?? []
  const sentences = [
    `${periodTitle(period.name) ?? period.name}: ${index ? verdictWords(index.rows, closed) : 'không có chỉ tiêu để so'}.`,
    referenceWords(index?.rows ?? []),
    weakest && `Yếu nhất: ${weakest.name}.`,
    !weakest && nearest && `Cần theo dõi: ${nearest.name}.`,
  ]
  return sentences.filter(Boolean).join(' ')
}

function verdictWords(rows: readonly TargetFigure[], closed: boolean): string {
  const deciding = rows.find(({ decides }) => decides)
  if (!deciding || receivedIn(deciding) === 0) {
    const none = deciding ? ` (chưa có phiếu ${ofStream(deciding.stream)})` : ''
    return `${closed ? 'chưa đủ căn cứ kết luận' : 'tạm tính, chưa kết luận'}${none}`
  }
  const number = numberOf(deciding)
  return `${small(deciding.word)}${number ? `, ${number}` : ''}`
}

/** What the first of the others says, where it may be told. */
function referenceWords(rows: readonly TargetFigure[]): string | undefined {
  const other = rows.find((row) => !row.decides && numberOf(row) !== undefined)
  return other && `Tham khảo ${numberOf(other)}.`
}

function numberOf({ estimate, withheld, n }: TargetFigure): string | undefined {
  const figure = drawable(figureOf(estimate))
  // What is neither judged nor compared below is no headline either: 100,0% of five people.
  return figure && !withheld && n >= fewestShown ? printed(figure.shown).number : undefined
}
