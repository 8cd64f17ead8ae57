import { useState } from 'preact/hooks'
import { type Failure, told, v1 } from '../api.ts'
import type { OwnAddress } from '../notifications.ts'
import { useSending } from '../use-sending.ts'
import { CheckField } from './check-field.tsx'
import { Wrong } from './notice.tsx'
import type { Parts as All } from './own-notifications.tsx'
import { RemoveAddress } from './remove-address.tsx'
import { SendButton } from './send-button.tsx'

type Parts = Pick<All, 'onDone'> & { readonly address: OwnAddress; readonly canSend: boolean }

/** What is sent to the address that is confirmed; nothing unless it is ticked. */
export function Choices({ address, canSend, onDone }: Parts) {
  const [digest, setDigest] = useState(address.digest)
  const [alerts, setAlerts] = useState(address.alerts)
  const [failure, setFailure] = useState<Failure>()
  const { send, busy, refusal } = useSending(async () => {
    setFailure(undefined)
    const answer = await told(v1.own.notifications.$put({ json: { digest, alerts } }))
    if (!answer.ok) return answer.failure
    onDone(digest || alerts ? 'Đã lưu những thư muốn nhận.' : 'Đã lưu: không nhận thư nào.')
    return undefined
  })
  return (
    <form class="narrow" onSubmit={send} noValidate>
      <p>
        Gửi tới <b>{address.is ?? '(không mở được vì khóa bí mật đã đổi; xin xóa rồi nhập lại)'}</b>, đã xác nhận.
      </p>
      {(refusal ?? failure) && <Wrong failure={(refusal ?? failure) as Failure} />}
      <CheckField
        name="digest"
        label="Thư tóm tắt buổi sáng"
        hint="07:30 ngày làm việc: phiếu đã nhận, việc chờ làm thuộc vai trò của mình. Không có gì thì không gửi."
        checked={digest}
        onChange={setDigest}
      />
      <CheckField
        name="alerts"
        label="Thư báo ngay"
        hint="Phiếu gửi về bất thường, máy tính bảng mất liên lạc, lĩnh vực khác hẳn mức thường lệ. Mỗi việc báo một lần."
        checked={alerts}
        onChange={setAlerts}
      />
      <div class="actions">
        {(canSend || address.digest || address.alerts) && <SendButton busy={busy}>Lưu lựa chọn</SendButton>}
        <RemoveAddress onDone={onDone} onFailure={setFailure} />
      </div>
    </form>
  )
}
