import { useState } from 'preact/hooks'
import { addresses } from '../address.ts'
import { told, v1 } from '../api.ts'
import { passwordHint } from '../own-account.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { PageHead } from './page-head.tsx'
import { PasswordField } from './password-field.tsx'
import { Said } from './said.tsx'
import { SendButton } from './send-button.tsx'

/** A new password by a link; then on to signing in, where a second factor is asked for as ever. */
export function NewPasswordForm({ token, login }: { readonly token: string; readonly login: string }) {
  const [password, setPassword] = useState('')
  const [isSet, setIsSet] = useState(false)
  const { send, busy, refusal, why } = useSending(async () => {
    if (!password) return missing('password', 'Xin nhập mật khẩu mới.')
    const answer = await told(v1.invitations.password.$post({ json: { token, password } }))
    if (!answer.ok) return answer.failure
    setIsSet(true)
    return undefined
  })
  return (
    <>
      <PageHead title="Đặt mật khẩu mới" intro={`Tài khoản ${login}`} />
      {isSet ? (
        <Said of={1}>
          Đã đặt mật khẩu mới; mọi thiết bị đang đăng nhập đã kết thúc phiên.{' '}
          <a href={addresses.signIn}>Đăng nhập bằng mật khẩu mới</a>
        </Said>
      ) : (
        <form onSubmit={send} noValidate>
          {refusal && <Wrong failure={refusal} />}
          <input type="text" name="username" autocomplete="username" value={login} readOnly hidden />
          <PasswordField
            label="Mật khẩu mới"
            autocomplete="new-password"
            hint={passwordHint(14)}
            value={password}
            onChange={setPassword}
            why={why('password')}
          />
          <SendButton busy={busy}>Đặt mật khẩu</SendButton>
        </form>
      )}
    </>
  )
}
