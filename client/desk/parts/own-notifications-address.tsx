import { useState } from 'preact/hooks'
import { told, v1 } from '../api.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import type { Parts as All } from './own-notifications.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = Pick<All, 'onDone'> & { readonly onClose?: () => void }

export const setAddress = (address: string) => told(v1.own.notifications.address.$put({ json: { address } }))

/** Where one wishes to be written to; a code is mailed there first. */
export function AddressForm({ onDone, onClose }: Parts) {
  const [address, setTyped] = useState('')
  const { send, busy, refusal, why } = useSending(async () => {
    if (!address.trim()) return missing('address', 'Xin nhập địa chỉ thư.')
    const answer = await setAddress(address)
    if (!answer.ok) return answer.failure
    onDone('Mã xác nhận sẽ tới trong ít phút. Chưa thấy thì xem cả mục thư rác.')
    return undefined
  })
  return (
    <form class="narrow" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <TextField
        kind="mail"
        name="address"
        label="Địa chỉ thư điện tử"
        hint="Nên dùng địa chỉ công vụ. Địa chỉ được mã hóa, chỉ mình thấy và xóa được bất cứ lúc nào."
        value={address}
        onChange={setTyped}
        why={why('address')}
      />
      <div class="actions">
        <SendButton busy={busy}>Gửi mã xác nhận</SendButton>
        {onClose && (
          <button type="button" onClick={onClose}>
            Hủy
          </button>
        )}
      </div>
    </form>
  )
}
