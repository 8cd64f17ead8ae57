import { useState } from 'preact/hooks'
import { signIn } from '../sign-in.ts'
import { missing, useSending } from '../use-sending.ts'
import { CodeField } from './code-field.tsx'
import { Wrong } from './notice.tsx'
import { PasswordField } from './password-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

/** Login name and password, then the code where there is a second factor. What was entered stays when it is refused. */
export function CredentialsForm() {
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [asksCode, setAsksCode] = useState(false)
  const { send, busy, refusal, why } = useSending(async () => {
    if (!login.trim()) return missing('login', 'Xin nhập tên đăng nhập.')
    if (!password) return missing('password', 'Xin nhập mật khẩu.')
    if (asksCode && !code.trim()) return missing('code', 'Xin nhập mã xác thực.')
    const failure = await signIn(login, password, code)
    // Another password, or another account, may have no second factor.
    setAsksCode(asksCode ? failure?.problem !== 'wrongCredentials' : failure?.problem === 'codeNeeded')
    return failure?.problem === 'codeNeeded' ? undefined : failure
  })

  if (asksCode)
    return (
      <form onSubmit={send} noValidate>
        {refusal && <Wrong failure={refusal} />}
        <p role="status">Mật khẩu đúng. Bước cuối: nhập mã trên điện thoại của {login.trim()}.</p>
        <CodeField value={code} onChange={setCode} why={why('code')} isNext />
        <div class="actions">
          <SendButton busy={busy}>Đăng nhập</SendButton>
          <button type="button" class="quiet" onClick={() => setAsksCode(false)}>
            Dùng tài khoản khác
          </button>
        </div>
        <p class="soft">Mất cả điện thoại và mã dự phòng: xin nhờ người quản trị hệ thống đặt lại mã xác thực.</p>
      </form>
    )
  return (
    <form onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <TextField kind="login" label="Tên đăng nhập" value={login} onChange={setLogin} why={why('login')} />
      <PasswordField autocomplete="current-password" value={password} onChange={setPassword} why={why('password')} />
      <SendButton busy={busy}>Đăng nhập</SendButton>
      <p class="soft">Quên mật khẩu: xin nhờ người quản trị hệ thống gửi liên kết đặt lại.</p>
    </form>
  )
}
