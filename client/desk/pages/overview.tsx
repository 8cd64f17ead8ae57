import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { isAnswered } from '../../../surveys/periods/offered.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, withChoices } from '../address.ts'
import { type History, history, report } from '../api.ts'
import { byTarget, isIndexTarget } from '../figures/by-target.ts'
import { IndexCard } from '../figures/index-card.tsx'
import { OverviewCourse } from '../figures/overview-course.tsx'
import type { Report } from '../figures/reports.ts'
import { headline } from '../figures/say-overview.ts'
import { TargetLines } from '../figures/target-lines.tsx'
import { ToAct } from '../figures/to-act.tsx'
import { TrustLine } from '../figures/trust-line.tsx'
import { choices } from '../known.ts'
import { MyCases } from '../parts/my-cases.tsx'
import { NewestComments } from '../parts/newest-comments.tsx'
import { NothingYet } from '../parts/nothing-yet.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PeriodPicker, usePeriod } from '../parts/period-picker.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { Released } from '../parts/released.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { periodTitle, quarterOf } from '../periods.ts'
import { type Asked, useAsked } from '../use-asked.ts'

/** For the leader, on one screen and one sheet: are we there, who says so, where to act, and how far it can be believed. */
export function Overview() {
  const period = usePeriod()
  const running = quarterOf(dayOf(Date.now()))
  const targets = useAsked(period, () => report('targets', { period }))
  const course = useAsked(running, () => history({ through: running }))
  const weak = useAsked(period, () => report('breakdown', { period }))
  return (
    <>
      <PageHead title={`Tổng quan, ${small(periodTitle(period) ?? period)}`}>
        <PeriodPicker period={period} />
        <PrintButton />
      </PageHead>
      <Answered of={targets}>
        {(found) => (
          <>
            <Waiting />
            <MyCases isBrief />
            <Judged targets={found} weak={weak} course={course} running={running} />
          </>
        )}
      </Answered>
    </>
  )
}

type Parts = {
  readonly targets: Report<'targets'>
  readonly weak: Asked<Report<'breakdown'>>
  readonly course: Asked<History>
  readonly running: string
}

function Judged({ targets, weak, course, running }: Parts) {
  const { period, figures } = targets
  const judgements = byTarget(figures)
  const index = judgements.find(isIndexTarget)
  const halves = choices.now.value?.halves ?? []
  const finding = weak.answer?.ok ? weak.answer.value.figures.finding : undefined
  const now = course.answer?.ok ? course.answer.value.points.at(-1) : undefined
  if (!isAnswered(period, halves)) return <NothingYet period={period} halves={halves} />
  return (
    <div class="overview">
      <p class="headline">{headline(targets, index, finding)}</p>
      <Standing of={targets} running={running} received={period.name === running ? undefined : now?.received} />
      {index ? (
        <IndexCard judgement={index} />
      ) : (
        <p>
          Kế hoạch không đặt chỉ tiêu cho toàn bộ thời gian từ ngày {dayRead(period.firstDay)} đến{' '}
          {dayRead(period.lastDay)}.
        </p>
      )}
      <OverviewCourse of={course} />
      <Released of={targets} />
      <TargetLines judgements={judgements.filter((one) => one !== index)} period={period.name} />
      <Answered of={weak}>{(found) => <ToAct of={found} />}</Answered>
      <NewestComments title="Ba ý kiến của kỳ" chosen={{ period: period.name }} todoFirst />
      <TrustLine period={period.name} />
    </div>
  )
}

type Told = {
  readonly of: Report<'targets'>
  readonly running: string
  readonly received: number | undefined
}

/** Whether the period is over, and beside it what the running one has come to: it is never the headline. */
function Standing({ of, running, received }: Told) {
  const { closed, period, excluded = 0 } = of
  return (
    <p class="soft">
      {closed ? `Kỳ kết thúc ngày ${dayRead(period.lastDay)}.` : 'Kỳ chưa kết thúc: số tạm tính, chưa kết luận.'}
      {excluded > 0 && ` Không tính ${count(excluded)} phiếu bị loại có lý do.`}
      {received !== undefined && (
        <>
          {' '}
          Đang thu {small(periodTitle(running) ?? running)}:{' '}
          <a href={withChoices(addresses.overview, { period: running })}>{count(received)} phiếu</a>.
        </>
      )}
    </p>
  )
}
