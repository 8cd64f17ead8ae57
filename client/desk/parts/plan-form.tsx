import { useLayoutEffect, useRef } from 'preact/hooks'
import type { PlanDraft } from '../plan-draft.ts'
import type { Planning } from '../use-plan.ts'
import { FieldSet } from './field.tsx'
import { SelectField } from './select-field.tsx'
import { StrataFields } from './strata-fields.tsx'
import { TextField } from './text-field.tsx'

const purposes = {
  margin: 'Kết quả toàn phường có sai số không quá …',
  target: 'Kết luận được về một chỉ tiêu',
  interviews: 'Chia số phiếu đã định',
} as const

type TextName = Exclude<keyof PlanDraft, 'strata' | 'purpose' | 'allocation'>

/** What the sample is for and what is known beforehand. When something is refused the focus goes to the first such field. */
export function PlanForm(planning: Planning) {
  const { draft, change, faults, busy, send } = planning
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    if (faults.length > 0) form.current?.querySelector<HTMLElement>('.refused :is(input, select)')?.focus()
  }, [faults])
  return (
    <form class="plan controls-only" onSubmit={send} ref={form} noValidate>
      <StrataFields {...planning} />
      <Purpose draft={draft} change={change} />
      <div class="pairs">
        <Aim key={draft.purpose} {...planning} />
        <Assumptions {...planning} />
        <Sharing {...planning} />
      </div>
      <div class="pairs">
        <TextField {...fieldOf('firstDay', planning)} kind="day" label="Kỳ điều tra: từ ngày" />
        <TextField {...fieldOf('lastDay', planning)} kind="day" label="đến ngày" />
      </div>
      <button type="submit" class="main" aria-disabled={busy}>
        {busy ? 'Đang tính…' : 'Tính cỡ mẫu'}
      </button>
    </form>
  )
}

type Draft = Pick<Planning, 'draft' | 'change' | 'why'>

/** What ties one number of the draft to its field. */
const fieldOf = (name: TextName, { draft, change, why }: Draft) => ({
  kind: 'number' as const,
  name,
  value: draft[name],
  onChange: (value: string) => change({ [name]: value }),
  why: why(name),
})

const Purpose = ({ draft, change }: Pick<Planning, 'draft' | 'change'>) => (
  <FieldSet legend="Mẫu để làm gì">
    {Object.entries(purposes).map(([kind, title]) => (
      <label key={kind} class="radio">
        <input
          type="radio"
          name="purpose"
          checked={draft.purpose === kind}
          onChange={() => change({ purpose: kind as PlanDraft['purpose'] })}
        />
        {title}
      </label>
    ))}
  </FieldSet>
)

/** The number that goes with the purpose. */
function Aim(planning: Draft) {
  switch (planning.draft.purpose) {
    case 'margin':
      return (
        <TextField
          {...fieldOf('margin', planning)}
          label="Sai số (điểm phần trăm)"
          hint="Ví dụ 4: kết quả ±4 điểm phần trăm"
        />
      )
    case 'target':
      return <TextField {...fieldOf('target', planning)} label="Chỉ tiêu (%)" hint="Ví dụ 89" />
    case 'interviews':
      return <TextField {...fieldOf('interviews', planning)} label="Số phiếu" hint="Số phiếu kinh phí cho phép" />
  }
}

/** What is known or expected before the survey. */
const Assumptions = (planning: Draft) => (
  <>
    <TextField
      {...fieldOf('expected', planning)}
      label="Tỷ lệ hài lòng dự kiến (%)"
      hint="Để trống: lấy năm trước; không có thì 50%, thận trọng nhất"
    />
    <TextField
      {...fieldOf('responseRate', planning)}
      label="Tỷ lệ trả lời dự kiến (%)"
      hint="Trong số người được mời"
    />
    <TextField
      {...fieldOf('power', planning)}
      label="Xác suất kết luận được (%)"
      hint="Dùng cho các chỉ tiêu; thường là 80"
    />
  </>
)

/** How the sample is shared among the groups. */
const Sharing = (planning: Draft) => (
  <>
    <SelectField
      label="Cách chia cho các nhóm"
      name="allocation"
      hint="Phân bổ Neyman: nhóm có ý kiến khác nhau nhiều được chia nhiều phiếu hơn"
      options={[
        { value: 'proportional', title: 'Theo số hộ hoặc hồ sơ' },
        { value: 'neyman', title: 'Neyman' },
      ]}
      value={planning.draft.allocation}
      onChange={(value) => planning.change({ allocation: value === 'neyman' ? 'neyman' : 'proportional' })}
    />
    <TextField
      {...fieldOf('floor', planning)}
      label="Số phiếu tối thiểu mỗi nhóm"
      hint="2; nếu công bố từng nhóm thì 30"
    />
    <TextField
      {...fieldOf('designEffect', planning)}
      label="Hệ số thiết kế"
      hint="1 khi chọn từng hộ; chọn cả cụm thì lớn hơn, ví dụ 1,5"
    />
  </>
)
