import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { PlanAnswer } from '../figures/plan-answer.tsx'
import { Wrong } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PlanForm } from '../parts/plan-form.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { usePlan } from '../use-plan.ts'

/** How many people to ask in the annual survey, and where. */
export function Plan() {
  const planning = usePlan(dayOf(Date.now()).slice(0, 4))
  const { failure, planned } = planning
  return (
    <>
      <PageHead
        title="Cỡ mẫu của cuộc điều tra năm"
        intro="Tính số phiếu cần thu và số người cần mời ở từng nhóm. Trang này không lưu kết quả; nếu cần giữ, hãy in ra."
      >
        {planned && <PrintButton />}
      </PageHead>
      <PlanForm {...planning} />
      {failure && <Wrong failure={failure} />}
      {planned && <PlanAnswer of={planned} />}
    </>
  )
}
