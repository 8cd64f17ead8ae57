import { useState } from 'preact/hooks'
import { dayAt } from '../../../surveys/voice/days.ts'
import { told, v1 } from '../api.ts'
import type { OwnAccount } from '../own-account.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { PasswordField } from './password-field.tsx'
import { SendButton } from './send-button.tsx'

type Parts = { readonly own: OwnAccount; readonly onDone: () => void }

/** The office’s own account that signs in to this one: binding and unbinding it, each after the password. */
export function OwnIdentity({ own, onDone }: Parts) {
  const { offered, boundAt } = own.identity
  if (!offered && boundAt === null) return null
  return (
    <section aria-labelledby="own-identity">
      <h2 id="own-identity">Tài khoản của cơ quan</h2>
      {boundAt === null ? (
        <>
          <p>Chưa gắn. Gắn rồi thì đăng nhập được bằng tài khoản đó; mật khẩu ở đây vẫn dùng được.</p>
          <Act word="Gắn tài khoản của cơ quan" own={own} act={bind} />
        </>
      ) : (
        <>
          <p>Đã gắn từ {dayAt(boundAt)}.</p>
          {own.hasPassword ? (
            <Act word="Gỡ tài khoản của cơ quan" own={own} act={(password) => unbind(password, onDone)} />
          ) : (
            <p class="soft">Muốn gỡ, xin đặt mật khẩu trước: gỡ rồi chỉ còn đăng nhập bằng mật khẩu.</p>
          )}
        </>
      )}
    </section>
  )
}

async function bind(password: string) {
  const began = await told(v1.own.identity.$post({ json: { password } }))
  if (!began.ok) return began.failure
  location.assign(began.value.url)
  return undefined
}

async function unbind(password: string, onDone: () => void) {
  const answer = await told(v1.own.identity.removal.$post({ json: { password } }))
  if (!answer.ok) return answer.failure
  onDone()
  return undefined
}

type ActParts = {
  readonly word: string
  readonly own: OwnAccount
  readonly act: (password: string) => ReturnType<typeof bind>
}

function Act({ word, own, act }: ActParts) {
  const [begun, setBegun] = useState(false)
  const [password, setPassword] = useState('')
  const { send, busy, refusal, why } = useSending(async () =>
    password ? act(password) : missing('password', 'Xin nhập mật khẩu.'),
  )
  if (!begun)
    return (
      <button type="button" onClick={() => setBegun(true)}>
        {word}
      </button>
    )
  return (
    <form class="narrow" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <input type="text" name="username" autocomplete="username" value={own.staff.login} readOnly hidden />
      <PasswordField autocomplete="current-password" value={password} onChange={setPassword} why={why('password')} />
      <div class="actions">
        <SendButton busy={busy}>{word}</SendButton>
        <button type="button" onClick={() => setBegun(false)}>
          Hủy
        </button>
      </div>
    </form>
  )
}
