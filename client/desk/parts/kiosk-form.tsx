import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Catalogue, Kiosk, Touchpoint } from '../api.ts'
import { proceduresToChoose } from '../kiosk-draft.ts'
import { type KioskFormParts, type KioskFormState, useKioskForm } from '../use-kiosk-form.ts'
import { ManyChoices } from './many-choices.tsx'
import { Wrong } from './notice.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

/** Adding a tablet, or changing one: its name, what it lets people choose among, and the PIN that lets staff out. */
export function KioskForm({ onClose, ...parts }: KioskFormParts & { readonly onClose: () => void }) {
  const { kiosk, touchpoints, catalogue } = parts
  const form = useKioskForm(parts)
  const at = kiosk?.touchpoint ?? touchpoints.find(({ code }) => code === form.entered.touchpoint)
  return (
    <form class="narrow" onSubmit={form.send} noValidate aria-labelledby="kiosk-form">
      <Heading of={kiosk} />
      {form.refusal && <Wrong failure={form.refusal} />}
      <TextField
        {...form.field('name')}
        kind="kiosk"
        name="kiosk"
        label="Tên máy"
        hint="Để nhận ra máy trong danh sách, ví dụ “Máy quầy 3”"
      />
      {!kiosk && <TouchpointField of={form} touchpoints={touchpoints} />}
      {at && at.procedure === '' && <ProceduresField key={at.code} of={form} area={at.area} catalogue={catalogue} />}
      <PinFields of={form} kept={kiosk !== undefined} />
      <div class="actions">
        <SendButton busy={form.busy}>{kiosk ? 'Lưu thay đổi' : 'Thêm và lấy mã ghép nối'}</SendButton>
        <button type="button" onClick={onClose}>
          Hủy
        </button>
      </div>
    </form>
  )
}

function Heading({ of: kiosk }: { readonly of: Kiosk | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  return (
    <h2 id="kiosk-form" tabIndex={-1} ref={heading}>
      {kiosk ? `Sửa ${kiosk.name}` : 'Thêm máy tính bảng'}
    </h2>
  )
}

type Part = { readonly of: KioskFormState }

/** Where a new tablet will stand. Another place offers other procedures. */
const TouchpointField = ({
  of: { field, change },
  touchpoints,
}: Part & { readonly touchpoints: readonly Touchpoint[] }) => (
  <SelectField
    {...field('touchpoint')}
    label="Điểm khảo sát"
    hint="Máy hỏi phiếu khảo sát của điểm khảo sát này; về sau không đổi được."
    options={[{ value: '', title: 'Chọn điểm khảo sát' }, ...touchpoints.map(asOption)]}
    onChange={(value) => change({ touchpoint: value, procedures: [] })}
  />
)

type Procedures = Part & { readonly area: string; readonly catalogue: Catalogue }

const ProceduresField = ({ of: { entered, change, why }, area, catalogue }: Procedures) => (
  <ManyChoices
    legend="Thủ tục để người dân chọn (không bắt buộc)"
    hint="Nhiều nhất 12, xếp trên máy theo thứ tự chọn. Chọn thì máy hỏi thủ tục trước khi hỏi mức hài lòng."
    search="Tìm theo tên hoặc mã thủ tục"
    options={proceduresToChoose(area, catalogue)}
    values={entered.procedures}
    onChange={(procedures) => change({ procedures })}
    most={12}
    none="Chưa chọn: máy không hỏi thủ tục"
    why={why('procedures')}
  />
)

const PinFields = ({ of: { field }, kept }: Part & { readonly kept: boolean }) => (
  <>
    <TextField
      {...field('pin')}
      kind="pin"
      label={kept ? 'Mã PIN mới (bỏ trống nếu giữ nguyên)' : 'Mã PIN cho cán bộ'}
      hint="6 chữ số, để cán bộ mở phần quản lý trên máy. Xin tránh 123456 hay ngày sinh."
    />
    <TextField {...field('again')} kind="pin" label="Nhập lại mã PIN" />
  </>
)

const asOption = ({ code, counter, names }: Touchpoint) => ({
  value: code,
  title: `${[names.procedure ?? names.area, counter].filter(Boolean).join(' · ')} (${code})`,
})
