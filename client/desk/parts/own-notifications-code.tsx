import { useState } from 'preact/hooks'
import { type Failure, told, v1 } from '../api.ts'
import type { OwnAddress } from '../notifications.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import type { Parts as All } from './own-notifications.tsx'
import { setAddress } from './own-notifications-address.tsx'
import { RemoveAddress } from './remove-address.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = Pick<All, 'onDone'> & { readonly address: OwnAddress; readonly isSent: boolean }

/** The code that was mailed to an address, which confirms it; another code, or another address. */
export function AddressCode({ address: { is }, isSent, onDone }: Parts) {
  const { code, setCode, send, busy, failure, setFailure, why } = useConfirming(onDone)
  async function again(to: string) {
    const answer = await setAddress(to)
    setFailure(answer.ok ? undefined : answer.failure)
    if (answer.ok) onDone('Đã gửi mã mới. Chỉ mã mới nhất dùng được.')
  }
  return (
    <form class="narrow" onSubmit={send} noValidate>
      <p>
        Địa chỉ <b>{is ?? '(không mở được)'}</b> chưa xác nhận nên chưa nhận thư nào khác ngoài mã.
      </p>
      {failure && <Wrong failure={failure} />}
      {isSent && (
        <TextField
          kind="mailCode"
          name="code"
          label="Mã xác nhận"
          hint="Sáu chữ số trong thư mới nhất, dùng trong một giờ."
          value={code}
          onChange={setCode}
          why={why('code')}
        />
      )}
      <div class="actions">
        {isSent && <SendButton busy={busy}>Xác nhận địa chỉ</SendButton>}
        {isSent && is !== null && (
          <button type="button" onClick={() => again(is)}>
            Gửi lại mã
          </button>
        )}
        <RemoveAddress onDone={onDone} onFailure={setFailure} />
      </div>
    </form>
  )
}

/** The code as it is typed, and sending it. */
function useConfirming(onDone: Parts['onDone']) {
  const [code, setCode] = useState('')
  const [failure, setFailure] = useState<Failure>()
  const { refusal, ...sending } = useSending(async () => {
    setFailure(undefined)
    if (!code.trim()) return missing('code', 'Xin nhập mã trong thư.')
    const answer = await told(v1.own.notifications.address.confirmation.$post({ json: { code } }))
    if (!answer.ok) return answer.failure
    onDone('Đã xác nhận địa chỉ. Chọn những thư muốn nhận ở dưới.')
    return undefined
  })
  return { code, setCode, ...sending, failure: refusal ?? failure, setFailure }
}
