import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Failure } from '../api.ts'
import { locked, session } from '../session.ts'
import { signOut, unlock } from '../sign-in.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { PasswordField } from './password-field.tsx'
import { SendButton } from './send-button.tsx'

/** Asks for the password again. A dialog, so that it lies above any other; Escape does not take it away. */
export function Cover() {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector('input')?.focus()
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
        Trang này khóa lại sau một lúc không dùng. Trang đang mở và nội dung đang nhập vẫn còn nguyên; nhập mật khẩu để
        làm tiếp.
      </p>
      <Uncover />
    </dialog>
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
