import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Failure } from '../api.ts'
import { locked, session } from '../session.ts'
import { signOut, unlock } from '../sign-in.ts'
import { providerAway, useProvider } from '../use-provider.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { PasswordField } from './password-field.tsx'
import { ProveByProvider } from './prove-by-provider.tsx'
import { SendButton } from './send-button.tsx'

/** Asks for the password again. A dialog, so that it lies above any other; Escape does not take it away. */
export function Cover() {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const { password, identity, isKnown } = waysIn()
  useLayoutEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('input, a, button')?.focus()
  }, [])
  useEffect(() => {
    const before = document.title
    document.title = 'Đang khóa'
    return () => {
      document.title = before
    }
  }, [])

  return (
    <dialog
      class="cover"
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => event.preventDefault()}
      onClose={() => locked.value && dialog.current?.showModal()}
    >
      <h1 id={id}>Đang khóa</h1>
      <p>
        Trang này khóa lại sau một lúc không dùng. Trang đang mở và nội dung đang nhập vẫn còn nguyên;{' '}
        {[password && 'nhập mật khẩu', isKnown && identity && 'xác nhận bằng tài khoản của cơ quan']
          .filter(Boolean)
          .join(' hoặc ')}{' '}
        để làm tiếp.
      </p>
      {identity && <UncoverByProvider />}
      {password ? <Uncover /> : <Leave />}
    </dialog>
  )
}

/** By what this session goes on; where the page was opened locked that is not known yet, and both are offered. */
function waysIn() {
  const now = session.value
  return now.state === 'in'
    ? { password: now.hasPassword, identity: now.hasIdentity, isKnown: true }
    : { password: true, identity: true, isKnown: false }
}

/** In another window, so that this one stays as it is; when that is done the cover goes by itself. */
function UncoverByProvider() {
  const { answer, again, waiting } = useProvider()
  const now = session.value
  if (!answer?.ok) return null
  if (!answer.value.offered)
    return now.state === 'in' && !now.hasPassword ? (
      <p>
        Hệ thống này không còn nối với tài khoản của cơ quan. Xin nhờ người quản trị hệ thống gửi liên kết đặt mật khẩu.
      </p>
    ) : null
  if (!answer.value.away) return <ProveByProvider />
  return (
    <>
      <p role="status">{providerAway}</p>
      <button type="button" onClick={again} aria-disabled={waiting}>
        Thử lại
      </button>
    </>
  )
}

function Uncover() {
  const [password, setPassword] = useState('')
  const { send, busy, refusal, why } = useSending(async () =>
    password ? unlock(password) : missing('password', 'Xin nhập mật khẩu.'),
  )
  const now = session.value
  return (
    <form onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      {now.state === 'in' && (
        <p>
          <b>{now.staff.name}</b> <span class="soft">{now.staff.login}</span>
        </p>
      )}
      <PasswordField autocomplete="current-password" value={password} onChange={setPassword} why={why('password')} />
      <div class="actions">
        <SendButton busy={busy}>Mở khóa</SendButton>
        <Leave />
      </div>
    </form>
  )
}

/** For whoever is somebody else: what was entered here goes with the one who entered it. */
function Leave() {
  const [failure, setFailure] = useState<Failure>()
  return (
    <>
      <button type="button" class="quiet" onClick={async () => setFailure(await signOut())}>
        Đăng xuất, bỏ nội dung đang nhập
      </button>
      {failure && (
        <p class="why" role="alert">
          Chưa đăng xuất được. {failure.message}
        </p>
      )}
    </>
  )
}
