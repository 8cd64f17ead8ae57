import { chanceOfFinding } from '../../../surveys/campaign/chance-of-finding.ts'
import { protocolBounds } from '../../../surveys/campaign/protocol.ts'
import { percent } from '../../../surveys/voice/numbers.ts'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { campaignForms } from './forms.ts'
import type { PlanDraft } from './plan-draft.ts'

type Parts = {
  readonly of: PlanDraft
  readonly onChange: (part: Partial<PlanDraft>) => void
  readonly why: (field: string) => string | undefined
}

/** What is planned: name, form and days, then how the field is worked. */
export const PlanFields = ({ of, onChange, why }: Parts) => (
  <>
    <TextField
      kind="title"
      name="name"
      label="Tên đợt điều tra"
      hint="Ví dụ “Điều tra hài lòng năm 2026”"
      value={of.name}
      onChange={(name) => onChange({ name })}
      why={why('name')}
    />
    <SelectField
      label="Phiếu hỏi"
      name="questionnaire"
      hint="Các phiếu mà điều tra chọn mẫu dùng để kết luận chỉ tiêu"
      options={campaignForms}
      value={of.questionnaire}
      onChange={(questionnaire) => onChange({ questionnaire })}
      why={why('questionnaire')}
    />
    <TextField
      kind="day"
      name="startsOn"
      label="Bắt đầu đến hộ"
      value={of.startsOn}
      onChange={(startsOn) => onChange({ startsOn })}
      why={why('startsOn')}
    />
    <TextField
      kind="day"
      name="endsOn"
      label="Kết thúc"
      value={of.endsOn}
      onChange={(endsOn) => onChange({ endsOn })}
      why={why('endsOn')}
    />
    <ProtocolFields {...{ of, onChange, why }} />
  </>
)

/** How likely so many checks find one of twelve invented forms among sixty; nothing where no such number is written. */
function foundWords(checks: number): string {
  if (!(Number.isInteger(checks) && checks >= 1 && checks <= 60)) return ''
  const chance = percent(chanceOfFinding(60, 12, checks), 0)
  return `Nếu 12 trong 60 phiếu là khống thì phát hiện được với xác suất ${chance}.`
}

const bounds = (field: keyof typeof protocolBounds) => `Từ ${protocolBounds[field][0]} đến ${protocolBounds[field][1]}.`

const ProtocolFields = ({ of, onChange, why }: Parts) => {
  const number = (name: keyof typeof protocolBounds) => ({
    ...{ kind: 'number' as const, name, value: of[name], why: why(name) },
    onChange: (value: string) => onChange({ [name]: value }),
  })
  return (
    <fieldset class="field protocol">
      <legend>Cách làm thực địa</legend>
      <p class="hint">Đã điền sẵn cách làm thường dùng. Cách làm cố định từ lúc niêm phong khung.</p>
      <TextField
        {...number('minVisits')}
        label="Số lần đến một hộ chưa gặp"
        hint={`${bounds('minVisits')} Thường là 4: đến ít thì chỉ gặp người hay ở nhà.`}
      />
      <TextField
        {...number('minParts')}
        label="Số buổi khác nhau"
        hint={`${bounds('minParts')} Buổi là giờ làm việc, buổi tối, cuối tuần; thường là 2.`}
      />
      <SelectField
        label="Hộ dự phòng"
        name="substitution"
        hint="Thường không dùng: hộ dễ gặp thay hộ khó gặp làm kết quả cao hơn sự thật."
        options={[
          { value: 'none', title: 'Không dùng' },
          { value: 'reserve', title: 'Dùng khi hộ chính thức của tổ đã đến đủ' },
        ]}
        value={of.substitution}
        onChange={(substitution) => onChange({ substitution: substitution === 'reserve' ? 'reserve' : 'none' })}
      />
      <TextField
        {...number('backChecks')}
        label="Số hộ phúc tra của mỗi điều tra viên"
        hint={`${bounds('backChecks')} Thường là 9. ${foundWords(Number(of.backChecks))}`}
      />
    </fieldset>
  )
}
