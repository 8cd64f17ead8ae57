import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { type History, told, v1 } from '../api.ts'
import { Answered } from '../parts/notice.tsx'
import { type Asked, useAsked } from '../use-asked.ts'
import { TrendChart } from './trend-chart.tsx'
import { nextStep } from './trend-geometry.ts'

/** The line of quarters with the value to reach, and its next step. */
export function OverviewCourse({ of }: { readonly of: Asked<History> }) {
  const { answer } = useAsked('outside', () => told(v1['outside-figures'].$get()))
  const official = answer?.ok ? answer.value.sipas : []
  return (
    <section aria-labelledby="course" class="course-card">
      <h2 id="course">Tỷ lệ hài lòng chung qua các quý</h2>
      <Answered of={of}>
        {({ points }) =>
          points.some(({ share }) => share !== undefined) ? (
            <>
              <TrendChart
                points={points}
                about="Thủ tục hành chính, phiếu của người tự nguyện trả lời"
                step={nextStep('procedures', dayOf(Date.now()))}
                official={official}
              />
              <p class="note">
                Thủ tục hành chính, phiếu của người tự nguyện trả lời. Chấm rỗng: quý chưa kết thúc. Vạch dọc: khoảng
                tin cậy 95%.
              </p>
            </>
          ) : (
            <p>Chưa quý nào đủ phiếu để vẽ.</p>
          )
        }
      </Answered>
    </section>
  )
}
