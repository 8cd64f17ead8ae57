import { useState } from 'preact/hooks'
import { told, v1 } from '../api.ts'
import { type OwnAccount, passwordHint } from '../own-account.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { PasswordField } from './password-field.tsx'
import { ProveByProvider } from './prove-by-provider.tsx'
import { Said } from './said.tsx'
import { SendButton } from './send-button.tsx'

type Parts = { readonly own: OwnAccount; readonly onDone: () => void }

/** Another password for one's account, or a first one for whoever signs in with the office's own account only. */
export function OwnPassword({ own, onDone }: Parts) {
  const { current, password, setCurrent, setPassword, changed, send, busy, refusal, why } = usePassword(own, onDone)
  const word = own.hasPassword ? 'Đổi mật khẩu' : 'Đặt mật khẩu'
  const fields = {
    current: { value: current, onChange: setCurrent, why: why('current') },
    password: { value: password, onChange: setPassword, why: why('password') },
  }
  return (
    <section aria-labelledby="own-password">
      <h2 id="own-password">{word}</h2>
      <Said of={changed}>Đã lưu mật khẩu mới. Các thiết bị khác phải đăng nhập lại.</Said>
      {!own.hasPassword && (
        <p>Chưa có mật khẩu. Có mật khẩu thì vẫn đăng nhập được khi hệ thống tài khoản của cơ quan không trả lời.</p>
      )}
      <form class="narrow" onSubmit={send} noValidate>
        {refusal && <Wrong failure={refusal} />}
        <input type="text" name="username" autocomplete="username" value={own.staff.login} readOnly hidden />
        {own.hasPassword ? (
          <PasswordField label="Mật khẩu hiện tại" name="current" autocomplete="current-password" {...fields.current} />
        ) : (
          <>
            {fields.current.why && <Wrong failure={{ problem: 'proofNeeded', message: fields.current.why }} />}
            <ProveByProvider />
          </>
        )}
        <PasswordField
          label="Mật khẩu mới"
          autocomplete="new-password"
          hint={passwordHint(own.shortestPassword)}
          {...fields.password}
        />
        <SendButton busy={busy}>{word}</SendButton>
      </form>
    </section>
  )
}

/** What was entered so far, sending it, and how often it was changed. */
function usePassword({ hasPassword }: OwnAccount, onDone: () => void) {
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [changed, setChanged] = useState(0)
  const sending = useSending(async () => {
    if (hasPassword && !current) return missing('current', 'Xin nhập mật khẩu hiện tại.')
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
