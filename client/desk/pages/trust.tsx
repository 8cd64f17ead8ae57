import { isAnswered } from '../../../surveys/periods/offered.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { type Catalogue, report, together } from '../api.ts'
import { GapSection } from '../figures/gap-section.tsx'
import { wholeReport } from '../figures/page-after-page.ts'
import type { Report } from '../figures/reports.ts'
import { StreamSection } from '../figures/stream-section.tsx'
import { catalogue, choices } from '../known.ts'
import { namesIn } from '../names.ts'
import { FiguresHead } from '../parts/figures-head.tsx'
import { NothingYet } from '../parts/nothing-yet.tsx'
import { Answered } from '../parts/notice.tsx'
import { usePeriod } from '../parts/period-picker.tsx'
import { Released } from '../parts/released.tsx'
import { SplitMonths } from '../parts/split-months.tsx'
import { useAsked } from '../use-asked.ts'

type Answer = {
  readonly found: Report<'trust'>
  /** The year the period lies in: volunteers and sample are compared by the year only. */
  readonly ofYear: Report<'trust'>
  readonly known: Catalogue
}

/** How far the figures can be believed: who answered, who did not, and what the silent could change. */
export function Trust() {
  const period = usePeriod()
  const asked = useAsked(period, () => {
    const found = wholeReport('trust', { period })
    const year = period.slice(0, 4)
    return together<Answer>({
      found,
      ofYear: period === year ? found : report('trust', { period: year }),
      known: catalogue.get(),
    })
  })
  const answer = asked.answer?.ok ? asked.answer.value : undefined
  return (
    <>
      <FiguresHead
        title="Độ tin cậy"
        intro={answer && !answer.found.closed ? `${intro} ${running(answer.found.period)}` : intro}
        period={period}
      />
      <Answered of={asked}>{(found) => <Shown {...found} />}</Answered>
    </>
  )
}

const intro = 'Bao nhiêu người đã trả lời, và người không trả lời có thể làm thay đổi kết luận hay không.'
const running = ({ lastDay }: Report<'trust'>['period']) =>
  `Kỳ chưa kết thúc, đến ngày ${dayRead(lastDay)}: số tạm tính.`

function Shown({ found, ofYear, known }: Answer) {
  const halves = choices.now.value?.halves ?? []
  const { figures, period } = found
  const answered = figures.streams.filter(({ received }) => received > 0)
  const names = namesIn(known, choices.now.value ?? { methods: [] })
  return (
    <>
      <SplitMonths months={found.splitMonths} />
      <Released of={found} />
      {!isAnswered(period, halves) && <NothingYet period={period} halves={halves} />}
      {answered.map((stream) => (
        <StreamSection key={stream.stream} of={stream} names={names} />
      ))}
      <GapSection gaps={ofYear.figures.gaps} year={ofYear.period.name} />
    </>
  )
}
