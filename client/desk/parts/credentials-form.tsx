import { useState } from 'preact/hooks'
import { signIn } from '../sign-in.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { PasswordField } from './password-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

/** Login name and password. What was entered stays when it is refused. */
export function CredentialsForm() {
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const { send, busy, refusal, why } = useSending(async () => {
    if (!login.trim()) return missing('login', 'Xin nhập tên đăng nhập.')
    if (!password) return missing('password', 'Xin nhập mật khẩu.')
    return signIn(login, password)
  })

  return (
    <form onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <TextField kind="login" label="Tên đăng nhập" value={login} onChange={setLogin} why={why('login')} />
      <PasswordField autocomplete="current-password" value={password} onChange={setPassword} why={why('password')} />
      <SendButton busy={busy}>Đăng nhập</SendButton>
    </form>
  )
}
