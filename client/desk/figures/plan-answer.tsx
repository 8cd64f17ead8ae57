import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Allocation } from '../../../server/reports/plan/plan-allocation.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { count, percent, points, setPercent } from '../../../surveys/voice/numbers.ts'
import type { SamplePlan } from '../api.ts'
import { type Fact, Facts } from '../parts/facts.tsx'
import { More } from '../parts/more.tsx'
import { type PlanDraft, typedPercent } from '../plan-draft.ts'
import type { Planned } from '../use-plan.ts'
import { AllocationTable } from './allocation-table.tsx'
import { spaced } from './spaced.ts'

const ways = { proportional: 'chia theo số hộ hoặc hồ sơ', neyman: 'chia theo Neyman' } as const
type Way = keyof typeof ways

/** The plan in sentences, then whom to ask where. It takes the focus when it comes, and says what it was made from. */
export function PlanAnswer({ of: { plan, draft } }: { readonly of: Planned }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [plan])
  const chosen = plan[plan.allocation]
  const other: Way = plan.allocation === 'proportional' ? 'neyman' : 'proportional'
  return (
    <section aria-labelledby="plan" class="plan-answer">
      <h2 id="plan" tabIndex={-1} ref={heading}>
        Cần {count(chosen.interviews)} phiếu trả lời
      </h2>
      {sentences(plan, chosen, draft).map((sentence) => (
        <p key={sentence} class="say">
          {spaced(sentence)}
        </p>
      ))}
      <p class="official">{spaced(plan.yamane.sentence)}</p>
      <AllocationTable of={chosen} caption={`Chia ${count(chosen.interviews)} phiếu, ${ways[plan.allocation]}`} />
      <More title={`So với ${ways[other]}`}>
        {() => (
          <AllocationTable
            of={plan[other]}
            caption={`Chia ${count(plan[other].interviews)} phiếu, ${ways[other]}: sai số ±${points(plan[other].margin)} điểm phần trăm`}
          />
        )}
      </More>
      <Targets of={plan} />
      <h3>Đã tính với</h3>
      <Facts class="wide" of={assumptions(plan, draft)} />
    </section>
  )
}

/** Floors and shares that differ from group to group may cost the margin that was asked for; a tenth of a point is not told. */
const isWider = ({ margin }: Allocation, draft: PlanDraft) =>
  draft.purpose === 'margin' && margin > (typedPercent(draft.margin) ?? 1) + 0.0005

function sentences(plan: SamplePlan, chosen: Allocation, draft: PlanDraft): string[] {
  const short = chosen.strata.filter((stratum) => stratum.short).map(({ name }) => name)
  const told = [
    `Mời ${count(chosen.select)} trong ${count(plan.population)} hộ hoặc hồ sơ của danh sách, chọn ngẫu nhiên trong từng nhóm.`,
    `Khi đó kết quả toàn phường có sai số khoảng ±${points(chosen.margin)} điểm phần trăm, nếu tỷ lệ thực tế gần ${percent(plan.expected)}.`,
    isWider(chosen, draft) &&
      `Sai số này lớn hơn mức ${draft.margin} điểm phần trăm đã đặt, do số phiếu phải chia cho các nhóm. Muốn sai số nhỏ hơn, chọn mục đích “Chia số phiếu đã định” và nhập số phiếu lớn hơn.`,
    chosen.interviews > plan.needed &&
      `Mục đích này chỉ cần ${count(plan.needed)} phiếu; phần tăng thêm để mỗi nhóm đủ số phiếu tối thiểu.`,
    short.length > 0 && `Mời cả danh sách vẫn có thể thiếu phiếu: ${short.join('; ')}.`,
  ]
  return told.filter((sentence) => sentence !== false)
}

/** The sample each target in force would take, whatever was asked for. */
function Targets({ of: { targets, expected } }: { readonly of: SamplePlan }) {
  if (targets.length === 0) return null
  return (
    <>
      <h3>Muốn kết luận về từng chỉ tiêu</h3>
      <ul>
        {targets.map((one) => (
          <li key={one.target.id}>
            <b>
              {one.target.title.vi}, từ {setPercent(one.target.value)}
            </b>
            {': '}
            {one.possible
              ? `cần ${count(one.interviews)} phiếu (mời ${count(one.select)}) để kết luận “${one.shows === 'met' ? 'đạt' : 'chưa đạt'}” nếu tỷ lệ thực tế là ${percent(expected)}.`
              : spaced(one.refusal.sentence)}
          </li>
        ))}
      </ul>
    </>
  )
}

function assumptions(plan: SamplePlan, draft: PlanDraft): readonly Fact[] {
  const purpose = {
    margin: `sai số không quá ${draft.margin} điểm phần trăm`,
    target: `kết luận được về chỉ tiêu ${draft.target}%`,
    interviews: `chia ${draft.interviews} phiếu đã định`,
  }[draft.purpose]
  return [
    ['Mục đích', purpose],
    ['Tỷ lệ hài lòng dự kiến', percent(plan.expected)],
    ['Tỷ lệ trả lời dự kiến', `${draft.responseRate}%`],
    ['Xác suất kết luận được', `${draft.power}%`],
    ['Số phiếu tối thiểu mỗi nhóm', draft.floor],
    ['Hệ số thiết kế', draft.designEffect],
    ['Thời gian', `${dayRead(draft.firstDay)} – ${dayRead(draft.lastDay)}`],
  ]
}
