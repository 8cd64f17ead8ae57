import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { addresses } from '../address.ts'
import { told, v1 } from '../api.ts'
import { passwordHint } from '../own-account.ts'
import { loadSession } from '../sign-in.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { PasswordField } from './password-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

const wanted = {
  name: 'Xin nhập họ và tên.',
  login: 'Xin nhập tên đăng nhập.',
  password: 'Xin nhập mật khẩu.',
} as const
type Entry = keyof typeof wanted
const entries = Object.keys(wanted) as Entry[]
const nothing: { readonly [E in Entry]: string } = { name: '', login: '', password: '' }

/** Name, login name and password of a new member of staff; then the overview. */
export function NewcomerForm({ token }: { readonly token: string }) {
  const { route } = useLocation()
  const [entered, setEntered] = useState(nothing)
  const { send, busy, refusal, why } = useSending(async () => {
    const empty = entries.find((entry) => !entered[entry].trim())
    if (empty) return missing(empty, wanted[empty])
    const made = await told(v1.invitations.accept.$post({ json: { token, ...entered } }))
    if (!made.ok) return made.failure
    await loadSession()
    route(addresses.home, true)
    return undefined
  })
  const field = (entry: Entry) => ({
    value: entered[entry],
    onChange: (text: string) => setEntered((before) => ({ ...before, [entry]: text })),
    why: why(entry),
  })

  return (
    <form onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <TextField kind="name" label="Họ và tên" hint="Hiện trên trang quản lý và trong nhật ký." {...field('name')} />
      <TextField kind="login" label="Tên đăng nhập" hint={loginHint} {...field('login')} />
      <PasswordField autocomplete="new-password" hint={passwordHint(14)} {...field('password')} />
      <SendButton busy={busy}>Tạo tài khoản</SendButton>
    </form>
  )
}

const loginHint = 'Chữ không dấu, chữ số, dấu chấm, gạch ngang; ví dụ lan.nguyen'
