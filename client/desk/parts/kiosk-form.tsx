import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Catalogue, type Failure, type Kiosk, type Pairing, type Touchpoint, told, v1 } from '../api.ts'
import { proceduresOffered } from '../in-use.ts'
import { missing, useSending } from '../use-sending.ts'
import { ManyChoices } from './many-choices.tsx'
import { Wrong } from './notice.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = {
  /** The tablet to be changed; none: a new one. */
  readonly kiosk: Kiosk | undefined
  readonly touchpoints: readonly Touchpoint[]
  readonly catalogue: Catalogue
  readonly onMade: (pairing: Pairing, name: string) => void
  readonly onChanged: (kiosk: { readonly id: string; readonly name: string }) => void
  readonly onClose: () => void
}
type Entered = {
  readonly name: string
  readonly touchpoint: string
  readonly procedures: readonly string[]
  readonly pin: string
  readonly again: string
}

/** Adding a tablet, or changing one: its name, what it lets people choose among, and the PIN that lets staff out. */
export function KioskForm({ kiosk, touchpoints, catalogue, onMade, onChanged, onClose }: Parts) {
  const [entered, setEntered] = useState<Entered>(() => beginning(kiosk, touchpoints, catalogue))
  const { name, touchpoint, procedures, pin } = entered
  const change = (what: Partial<Entered>) => setEntered((before) => ({ ...before, ...what }))
  const at = kiosk?.touchpoint ?? touchpoints.find(({ code }) => code === touchpoint)
  const { send, busy, refusal, why } = useSending(async () => {
    const wrong = refuse(entered, kiosk)
    if (wrong) return wrong
    const common = { name: name.trim(), procedures: [...procedures] }
    if (kiosk) return save(kiosk, { ...common, ...(pin ? { pin } : {}) }, onChanged)
    const made = await told(v1.kiosks.$post({ json: { ...common, touchpoint, pin } }))
    if (!made.ok) return made.failure
    onMade(made.value, common.name)
    return undefined
  })
  const field = (one: 'name' | 'touchpoint' | 'pin' | 'again') => ({
    name: one,
    value: entered[one],
    onChange: (value: string) => change({ [one]: value }),
    why: why(one),
  })

  return (
    <form class="narrow" onSubmit={send} noValidate aria-labelledby="kiosk-form">
      <Heading of={kiosk} />
      {refusal && <Wrong failure={refusal} />}
      <TextField
        {...field('name')}
        kind="kiosk"
        name="kiosk"
        label="Tên máy"
        hint="Để nhận ra máy trong danh sách, ví dụ “Máy quầy 3”"
      />
      {!kiosk && (
        <SelectField
          {...field('touchpoint')}
          label="Điểm khảo sát"
          hint="Máy hỏi phiếu khảo sát của điểm khảo sát này; về sau không đổi được."
          options={[{ value: '', title: 'Chọn điểm khảo sát' }, ...touchpoints.map(asOption)]}
          onChange={(value) => change({ touchpoint: value, procedures: [] })}
        />
      )}
      {at && at.procedure === '' && (
        <ManyChoices
          key={at.code}
          legend="Thủ tục để người dân chọn (không bắt buộc)"
          hint="Nhiều nhất 12, xếp trên máy theo thứ tự chọn. Chọn thì máy hỏi thủ tục trước khi hỏi mức hài lòng."
          search="Tìm theo tên hoặc mã thủ tục"
          options={offeredAt(at.area, catalogue)}
          values={procedures}
          onChange={(values) => change({ procedures: values })}
          most={12}
          none="Chưa chọn: máy không hỏi thủ tục"
          why={why('procedures')}
        />
      )}
      <TextField
        {...field('pin')}
        kind="pin"
        label={kiosk ? 'Mã PIN mới (bỏ trống nếu giữ nguyên)' : 'Mã PIN cho cán bộ'}
        hint="6 chữ số, để cán bộ mở phần quản lý trên máy. Xin tránh 123456 hay ngày sinh."
      />
      <TextField {...field('again')} kind="pin" label="Nhập lại mã PIN" />
      <div class="actions">
        <SendButton busy={busy}>{kiosk ? 'Lưu thay đổi' : 'Thêm và lấy mã ghép nối'}</SendButton>
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

/** What stands in the form at first. A choice that is out of use since is left out: it could not be saved again. */
function beginning(kiosk: Kiosk | undefined, touchpoints: Parts['touchpoints'], catalogue: Catalogue): Entered {
  const [only, another] = touchpoints
  const touchpoint = only && !another ? only.code : ''
  const offered = kiosk ? offeredAt(kiosk.touchpoint.area, catalogue).map(({ value }) => value) : []
  const procedures = (kiosk?.procedures ?? []).map(({ code }) => code).filter((code) => offered.includes(code))
  return { name: kiosk?.name ?? '', touchpoint, procedures, pin: '', again: '' }
}

function refuse({ name, touchpoint, pin, again }: Entered, kiosk: Kiosk | undefined): Failure | undefined {
  if (!name.trim()) return missing('name', 'Xin đặt tên cho máy.')
  if (!kiosk && !touchpoint) return missing('touchpoint', 'Xin chọn điểm khảo sát.')
  if (kiosk && !pin && !again) return undefined
  if (!/^[0-9]{6}$/.test(pin)) return missing('pin', 'Mã PIN phải gồm đúng 6 chữ số.')
  return pin === again ? undefined : missing('again', 'Hai lần nhập mã PIN chưa giống nhau. Xin nhập lại.')
}

type Change = { readonly name: string; readonly procedures: string[]; readonly pin?: string }

async function save({ id }: Kiosk, json: Change, onChanged: Parts['onChanged']): Promise<Failure | undefined> {
  const saved = await told(v1.kiosks[':id'].$put({ param: { id }, json }))
  if (!saved.ok) return saved.failure
  onChanged({ id, name: json.name })
  return undefined
}

const offeredAt = (area: string, catalogue: Catalogue) =>
  proceduresOffered(area, catalogue).map(({ code, name }) => ({ value: code, title: name, code }))

const asOption = ({ code, counter, names }: Touchpoint) => ({
  value: code,
  title: `${[names.procedure ?? names.area, counter].filter(Boolean).join(' · ')} (${code})`,
})
