import { outcomeButtons } from '../../../surveys/outcomes/buttons.ts'
import type { OutcomeId } from '../../../surveys/outcomes/in-person.1.ts'
import { Field } from '../parts/field.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { CampaignHousehold } from './asked.ts'
import type { VisitDraft } from './visit-draft.ts'

type Parts = {
  readonly of: VisitDraft
  readonly households: readonly CampaignHousehold[]
  readonly onChange: (part: Partial<VisitDraft>) => void
  readonly why: (field: string) => string | undefined
}

/** What a line of a control sheet says, in its order. */
export const VisitFields = ({ of, households, onChange, why }: Parts) => (
  <>
    <CodeField {...{ of, households, onChange, why }} />
    <TextField kind="day" label="Ngày đến" value={of.day} onChange={(day) => onChange({ day })} why={why('day')} />
    <TextField
      kind="clock"
      label="Giờ đến"
      value={of.clock}
      onChange={(clock) => onChange({ clock })}
      why={why('clock')}
    />
    <OutcomeField {...{ of, onChange, why }} />
    <TextField
      kind="number"
      name="adults"
      label="Số người từ 18 tuổi trong hộ"
      value={of.adults}
      onChange={(adults) => onChange({ adults })}
      why={why('adults')}
    />
    <TextField
      kind="reference"
      name="appointment"
      label="Hẹn lại"
      hint="Nếu có, ví dụ: thứ Bảy 9 giờ"
      value={of.appointment}
      onChange={(appointment) => onChange({ appointment })}
    />
    <TextField
      kind="reason"
      name="note"
      label="Ghi chú cho lần đến sau"
      hint="Được mã hóa cùng địa chỉ và xóa khi khóa số liệu"
      value={of.note}
      onChange={(note) => onChange({ note })}
    />
  </>
)

/** Typed, with the codes there are offered; a household that is over is named as such. */
const CodeField = ({ of, households, onChange, why }: Parts) => (
  <Field label="Mã hộ" hint="Gõ mã in trên phiếu kiểm soát" why={why('code')}>
    {(wiring) => (
      <>
        <input
          {...wiring}
          name="code"
          list="household-codes"
          autocomplete="off"
          spellcheck={false}
          value={of.code}
          onInput={({ currentTarget }) => onChange({ code: currentTarget.value.trim() })}
        />
        <datalist id="household-codes">
          {households.map(({ code, stratum, isOver }) => (
            <option key={code} value={code}>
              {isOver ? `${stratum}, đã xong` : stratum}
            </option>
          ))}
        </datalist>
      </>
    )}
  </Field>
)

const OutcomeField = ({ of, onChange, why }: Omit<Parts, 'households'>) => (
  <Field label="Kết quả lần đến" why={why('outcome')}>
    {(wiring) => (
      <select
        {...wiring}
        name="outcome"
        value={of.outcome}
        onChange={({ currentTarget }) => onChange({ outcome: currentTarget.value as OutcomeId | '' })}
      >
        <option value="">Chọn kết quả</option>
        {outcomeButtons.map(({ title, outcomes }) => (
          <optgroup key={title} label={title}>
            {outcomes.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title.vi}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    )}
  </Field>
)
