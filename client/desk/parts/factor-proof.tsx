import { useState } from 'preact/hooks'
import { type Failure, told, v1 } from '../api.ts'
import type { OwnAccount } from '../own-account.ts'
import { missing, useSending } from '../use-sending.ts'
import { CodeField } from './code-field.tsx'
import { Wrong } from './notice.tsx'
import { OwnProof } from './own-proof.tsx'
import { SendButton } from './send-button.tsx'

type Parts = {
  readonly own: OwnAccount
  readonly kind: 'codes' | 'removal'
  readonly onCodes: (codes: readonly string[]) => void
  readonly onDone: () => void
  readonly onClose: () => void
}

const says = {
  codes: { what: 'Mười mã dự phòng cũ sẽ không dùng được nữa.', act: 'Lấy mã dự phòng mới' },
  removal: {
    what: 'Sau khi bỏ, đăng nhập chỉ còn cần mật khẩu. Mật khẩu khi đó cần ít nhất 14 ký tự.',
    act: 'Bỏ mã xác thực',
  },
} as const

const removalAlone = 'Sau khi bỏ, đăng nhập chỉ còn cần tài khoản của cơ quan.'

/** Password and code once more, before new recovery codes are made or the second factor is removed. */
export function FactorProof({ own, kind, onCodes, onDone, onClose }: Parts) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const { send, busy, refusal, why } = useSending(async () => {
    if (!code.trim()) return missing('code', 'Xin nhập mã xác thực.')
    if (own.hasPassword && !password) return missing('password', 'Xin nhập mật khẩu.')
    return kind === 'codes' ? renew() : remove()
  })
  async function renew(): Promise<Failure | undefined> {
    const answer = await told(v1.own['recovery-codes'].$post({ json: { password, code } }))
    if (!answer.ok) return answer.failure
    onCodes(answer.value.recoveryCodes)
    return undefined
  }
  async function remove(): Promise<Failure | undefined> {
    const answer = await told(v1.own['second-factor'].removal.$post({ json: { password, code } }))
    if (!answer.ok) return answer.failure
    onDone()
    return undefined
  }
  return (
    <form class="narrow" onSubmit={send} noValidate>
      <p>{kind === 'removal' && !own.hasPassword ? removalAlone : says[kind].what}</p>
      {refusal && <Wrong failure={refusal} />}
      <CodeField value={code} onChange={setCode} why={why('code')} isNext />
      <OwnProof own={own} value={password} onChange={setPassword} why={why('password')} />
      <div class="actions">
        <SendButton busy={busy}>{says[kind].act}</SendButton>
        <button type="button" onClick={onClose}>
          Hủy
        </button>
      </div>
    </form>
  )
}
