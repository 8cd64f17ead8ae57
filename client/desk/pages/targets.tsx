import { isAnswered } from '../../../surveys/periods/offered.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, withChoices } from '../address.ts'
import { type Catalogue, type Choices, report, together, told, v1 } from '../api.ts'
import { byTarget, isIndexTarget, type Judgement, receivedIn } from '../figures/by-target.ts'
import { Explained } from '../figures/explained.tsx'
import { Judgements } from '../figures/judgements.tsx'
import type { Report } from '../figures/reports.ts'
import { namesIn } from '../names.ts'
import { FiguresHead } from '../parts/figures-head.tsx'
import { NothingYet } from '../parts/nothing-yet.tsx'
import { Answered } from '../parts/notice.tsx'
import { usePeriod } from '../parts/period-picker.tsx'
import { Released } from '../parts/released.tsx'
import { SplitMonths } from '../parts/split-months.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useAsked } from '../use-asked.ts'

type Answer = {
  readonly targets: Report<'targets'>
  readonly trust: Report<'trust'>
  readonly choices: Choices
  readonly catalogue: Catalogue
}

/** For leaders: does the ward reach its targets, who says so, and what costs the points. */
export function Targets() {
  const period = usePeriod()
  const asked = useAsked(period, () =>
    together<Answer>({
      targets: report('targets', { period }),
      trust: report('trust', { period }),
      choices: told(v1.figures.choices.$get()),
      catalogue: told(v1.catalogue.$get()),
    }),
  )
  const answer = asked.answer?.ok ? asked.answer.value : undefined
  return (
    <>
      <FiguresHead title="Chỉ tiêu" intro={answer && standing(answer.targets)} asked={asked} />
      <Waiting />
      <Answered of={asked}>{(found) => <Shown {...found} />}</Answered>
    </>
  )
}

function standing({ closed, period, excluded = 0 }: Report<'targets'>): string {
  const end = dayRead(period.lastDay)
  const runs = closed ? `Kỳ kết thúc ngày ${end}.` : `Kỳ chưa kết thúc, đến ngày ${end}: số tạm tính, chưa kết luận.`
  return excluded > 0 ? `${runs} Không tính ${count(excluded)} phiếu bị loại có lý do.` : runs
}

function Shown({ targets, trust, choices, catalogue }: Answer) {
  const { period, figures } = targets
  const index = byTarget(figures).find(isIndexTarget)
  const isEmpty = !isAnswered(period, choices.halves)
  const explained = explaining(index)
  const names = namesIn(catalogue, choices)

  if (figures.length === 0) return <NoTarget period={period} />
  return (
    <>
      <SplitMonths months={targets.splitMonths} />
      <Released of={targets} />
      {isEmpty && <NothingYet period={period} halves={choices.halves} />}
      <Judgements targets={targets} trust={trust} names={names} />
      {explained && <Explained period={period.name} stream={explained} names={names} />}
    </>
  )
}

/** The stream that decides the index explains it; while it is silent, the one that answers. Nobody where no number is shown. */
function explaining(index: Judgement | undefined) {
  const answering = index?.rows.find((row) => receivedIn(row) > 0)
  return answering && !answering.withheld ? answering.stream : undefined
}

function NoTarget({ period }: Pick<Report<'targets'>, 'period'>) {
  return (
    <section class="empty">
      <h2>Kỳ này không có chỉ tiêu nào để so</h2>
      <p>
        Kế hoạch không đặt chỉ tiêu cho toàn bộ thời gian từ ngày {dayRead(period.firstDay)} đến{' '}
        {dayRead(period.lastDay)}. Xin chọn kỳ khác, hoặc xem{' '}
        <a href={withChoices(addresses.areas, { period: period.name })}>mức độ hài lòng theo lĩnh vực của kỳ này</a>.
      </p>
    </section>
  )
}
