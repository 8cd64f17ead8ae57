import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { addresses } from '../address.ts'
import { told, v1 } from '../api.ts'
import type { OwnAccount } from '../own-account.ts'
import { Answered } from '../parts/notice.tsx'
import { OwnFactor } from '../parts/own-factor.tsx'
import { OwnIdentity } from '../parts/own-identity.tsx'
import { OwnNotifications } from '../parts/own-notifications.tsx'
import { OwnPassword } from '../parts/own-password.tsx'
import { OwnSessions } from '../parts/own-sessions.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { RecoveryCodes } from '../parts/recovery-codes.tsx'
import { session } from '../session.ts'
import { loadSession } from '../sign-in.ts'
import { type Asked, useAsked } from '../use-asked.ts'

/** One's own account: password, second factor, what one is told by mail, where one is signed in. What is due first stands alone. */
export function Own() {
  const asked = useAsked('own', () => told(v1.own.$get()))
  /** Codes that are on the screen for the only time: nothing takes them away but their reader. */
  const [codes, setCodes] = useState<readonly string[]>()
  const { route } = useLocation()
  const now = session.value
  const due = now.state === 'in' ? now.due : null
  const [began] = useState(due)

  /** On to the desk when what was due is done; else the page as it is now. */
  async function done() {
    setCodes(undefined)
    await loadSession()
    const after = session.value
    if (began && after.state === 'in' && after.due === null) route(addresses.targets, true)
    else asked.again()
  }
  if (codes) return <RecoveryCodes codes={codes} onClose={done} />
  return (
    <>
      <PageHead title="Của tôi" intro={due ? dueFirst[due] : undefined} />
      <Answered of={asked}>
        {(own) => <Sections own={own} due={due} onDone={done} onCodes={setCodes} asked={asked} />}
      </Answered>
    </>
  )
}

/** Why nothing else is opened yet. */
const dueFirst = {
  password: 'Mật khẩu đang dùng chưa đủ an toàn theo quy định mới. Đặt mật khẩu mới xong là làm việc tiếp được ngay.',
  'second-factor':
    'Tài khoản này cần thêm mã xác thực trên điện thoại khi đăng nhập. Cài đặt một lần, mất khoảng hai phút.',
} as const

type Parts = {
  readonly own: OwnAccount
  readonly due: keyof typeof dueFirst | null
  readonly onDone: () => void
  readonly onCodes: (codes: readonly string[]) => void
  readonly asked: Asked<OwnAccount>
}

function Sections({ own, due, onDone, onCodes, asked }: Parts) {
  if (due === 'password') return <OwnPassword own={own} onDone={onDone} />
  if (due === 'second-factor') return <OwnFactor own={own} onDone={onDone} onCodes={onCodes} />
  return (
    <>
      <p>
        <b>{own.staff.name}</b> <span class="soft">tên đăng nhập {own.staff.login}</span>
      </p>
      <OwnPassword own={own} onDone={asked.again} />
      <OwnFactor own={own} onDone={onDone} onCodes={onCodes} />
      <OwnIdentity own={own} onDone={asked.again} />
      <OwnNotifications />
      <OwnSessions sessions={own.sessions} onDone={asked.again} />
    </>
  )
}
