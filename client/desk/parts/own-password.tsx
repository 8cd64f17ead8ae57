import { useState } from 'preact/hooks'
import { told, v1 } from '../api.ts'
import { type OwnAccount, passwordHint } from '../own-account.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { PasswordField } from './password-field.tsx'
import { Said } from './said.tsx'
import { SendButton } from './send-button.tsx'

type Parts = { readonly own: OwnAccount; readonly onDone: () => void }

/** Another password for one's account. */
export function OwnPassword({ own, onDone }: Parts) {
  const { current, password, setCurrent, setPassword, changed, send, busy, refusal, why } = usePassword(onDone)
  const fields = {
    current: { value: current, onChange: setCurrent, why: why('current') },
    password: { value: password, onChange: setPassword, why: why('password') },
  }
  return (
    <section aria-labelledby="own-password">
      <h2 id="own-password">Đổi mật khẩu</h2>
      <Said of={changed}>Đã đổi mật khẩu. Các thiết bị khác phải đăng nhập lại.</Said>
      <form class="narrow" onSubmit={send} noValidate>
        {refusal && <Wrong failure={refusal} />}
        <input type="text" name="username" autocomplete="username" value={own.staff.login} readOnly hidden />
        <PasswordField label="Mật khẩu hiện tại" name="current" autocomplete="current-password" {...fields.current} />
        <PasswordField
          label="Mật khẩu mới"
          autocomplete="new-password"
          hint={passwordHint(own.shortestPassword)}
          {...fields.password}
        />
        <SendButton busy={busy}>Đổi mật khẩu</SendButton>
      </form>
    </section>
  )
}

/** What was entered so far, sending it, and how often it was changed. */
function usePassword(onDone: () => void) {
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [changed, setChanged] = useState(0)
  const sending = useSending(async () => {
    if (!current) return missing('current', 'Xin nhập mật khẩu hiện tại.')
    if (!password) return missing('password', 'Xin nhập mật khẩu mới.')
    const answer = await told(v1.own.password.$put({ json: { current, password } }))
    if (!answer.ok) return answer.failure
    setCurrent('')
    setPassword('')
    setChanged((before) => before + 1)
    onDone()
    return undefined
  })
  return { current, password, setCurrent, setPassword, changed, ...sending }
}
