import { useState } from 'preact/hooks'
import { channelNames } from '../../../surveys/grammar/context.ts'
import { type Catalogue, told, v1 } from '../api.ts'
import { changeSlips, emptySlipDraft, type SlipDraft, slipDraft } from '../slip-draft.ts'
import { isChannel } from '../touchpoint-draft.ts'
import { useSending } from '../use-sending.ts'
import { CheckField } from './check-field.tsx'
import { NewWindow } from './new-window.tsx'
import { Wrong } from './notice.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { WhatFields } from './touchpoint-fields.tsx'

const counts = [24, 48, 72, 120, 240, 480].map((count) => ({
  value: String(count),
  title: `${count} phiếu (${count / 24} trang A4)`,
}))
const lifetimes = [7, 14, 30, 90].map((days) => ({ value: String(days), title: `${days} ngày` }))
/** Slips are handed out with a result, at the desk or by a message. */
const channelOptions = (['desk', 'online'] as const).map((value) => ({ value, title: channelNames[value] }))

type Made = { readonly count: number; readonly address: string }
type Parts = { readonly catalogue: Catalogue; readonly onMade: () => void }

/** Makes a sheet of slips and leads to the page to print. */
export function SlipForm({ catalogue, onMade }: Parts) {
  const [made, setMade] = useState<Made>()
  const draft = slipDraft.value
  const { send, busy, refusal, why } = useSending(async () => {
    setMade(undefined)
    const answer = await told(v1.slips.sheets.$post({ json: draft }))
    if (!answer.ok) return answer.failure
    setMade({ count: draft.count, address: answer.value.address })
    slipDraft.value = emptySlipDraft
    onMade()
    return undefined
  })
  return (
    <section aria-labelledby="new-sheet" class="controls-only">
      <h2 id="new-sheet">In tờ phiếu mời mới</h2>
      <div role="status">{made && <Ready {...made} />}</div>
      <form onSubmit={send} noValidate>
        {refusal && <Wrong failure={refusal} />}
        <WhatFields
          catalogue={catalogue}
          entered={draft}
          why={why}
          onChoice={(field) => (value) => changeSlips({ [field]: value })}
        />
        <SheetFields draft={draft} why={why} />
        <div class="actions">
          <SendButton busy={busy}>Tạo tờ phiếu mời</SendButton>
        </div>
      </form>
    </section>
  )
}

type Sheet = { readonly draft: SlipDraft; readonly why: (field: string) => string | undefined }

/** What the sheet is besides what it is about: for whom, how many, how long. */
const SheetFields = ({ draft, why }: Sheet) => (
  <>
    <SelectField
      label="Kênh nộp hồ sơ"
      name="channel"
      options={channelOptions}
      value={draft.channel}
      onChange={(channel) => isChannel(channel) && changeSlips({ channel })}
      why={why('channel')}
    />
    <SelectField
      label="Số phiếu"
      name="count"
      hint="Chỉ in đúng số phiếu mời sẽ phát, vì phiếu mời in ra được coi là đã phát."
      options={counts}
      value={String(draft.count)}
      onChange={(count) => changeSlips({ count: Number(count) })}
      why={why('count')}
    />
    <SelectField
      label="Có giá trị trong"
      name="days"
      options={lifetimes}
      value={String(draft.days)}
      onChange={(days) => changeSlips({ days: Number(days) })}
      why={why('days')}
    />
    <CheckField
      label="Người nhận được chọn ngẫu nhiên"
      name="invited"
      hint={aboutInvited}
      checked={draft.invited}
      onChange={(invited) => changeSlips({ invited })}
    />
  </>
)

const aboutInvited =
  'Chỉ đánh dấu khi người nhận được chọn theo quy tắc ngẫu nhiên định trước. Ví dụ: cứ 10 hồ sơ trả kết quả thì phát cho hồ sơ thứ 10; cán bộ không được tự chọn hay bỏ qua ai. Phát cho mọi người, hoặc cho người cán bộ chọn, thì để trống: câu trả lời khi đó tính vào nguồn tự nguyện.'

const Ready = ({ count, address }: Made) => (
  <div class="said">
    <p>Đã tạo tờ {count} phiếu mời.</p>
    <p>
      <NewWindow class="button main" href={address}>
        Mở tờ phiếu mời để in
      </NewWindow>
    </p>
  </div>
)
