import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { addresses, returnAddress } from '../address.ts'
import { type CameBack, type Failure, told, v1 } from '../api.ts'
import { CodeField } from '../parts/code-field.tsx'
import { Loading, Wrong } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { Plain } from '../parts/shell.tsx'
import { loadSession, tellUnlocked } from '../sign-in.ts'
import { missing, useSending } from '../use-sending.ts'

/** The way to the provider of the office’s accounts in a window of its own, and the way back from it. */
export function ProviderPage() {
  const [failure, setFailure] = useState<Failure>()
  const [came, setCame] = useState<CameBack>()
  const { route } = useLocation()
  useEffect(() => {
    goOrComeBack().then((answer) => {
      if (answer && 'failure' in answer) setFailure(answer.failure)
      else if (answer) done(answer)
    })
  }, [])

  async function done(back: CameBack) {
    if (back.next === 'unlocked') tellUnlocked()
    if (back.next === 'code' || back.next === 'unlocked') return setCame(back)
    await loadSession()
    route(back.next === 'bound' ? addresses.own : returnAddress(back.to), true)
  }

  return (
    <Plain>
      <PageHead title="Tài khoản của cơ quan" />
      {failure && <Refused failure={failure} />}
      {came?.next === 'code' && <CodeForm came={came} onDone={done} />}
      {came?.next === 'unlocked' && <Unlocked />}
      {!failure && !came && <Loading />}
    </Plain>
  )
}

/** What the provider sent is taken out of the address, so that no history keeps it. */
async function goOrComeBack(): Promise<CameBack | { readonly failure: Failure } | undefined> {
  const { search } = location
  history.replaceState(history.state, '', addresses.provider)
  if (new URLSearchParams(search).get('for') === 'unlock') {
    const began = await told(v1.provider.start.$post({ json: { for: 'unlock' } }))
    if (!began.ok) return began
    location.replace(began.value.url)
    return undefined
  }
  const answer = await told(v1.provider.return.$post({ json: { query: search.slice(1) } }))
  return answer.ok ? answer.value : answer
}

const Refused = ({ failure }: { readonly failure: Failure }) => (
  <>
    <Wrong failure={failure} />
    <p>
      <a href={addresses.signIn}>Về trang đăng nhập</a>
    </p>
  </>
)

/** The page somebody left lies in another window, with all that was entered. Browsers do not let every window close itself. */
function Unlocked() {
  useEffect(() => close(), [])
  return (
    <>
      <p class="said" role="status">
        Đã xác nhận. Xin đóng cửa sổ này và trở lại trang đang làm; nội dung đang nhập vẫn còn nguyên.
      </p>
      <div class="actions">
        <button type="button" onClick={() => close()}>
          Đóng cửa sổ này
        </button>
        <a href={addresses.home}>Mở trang quản lý tại đây</a>
      </div>
    </>
  )
}

type CodeParts = {
  readonly came: Extract<CameBack, { readonly next: 'code' }>
  readonly onDone: (back: CameBack) => void
}

/** The second factor here, which the provider does not stand for. */
function CodeForm({ came, onDone }: CodeParts) {
  const [code, setCode] = useState('')
  const { send, busy, refusal, why } = useSending(async () => {
    if (!code.trim()) return missing('code', 'Xin nhập mã xác thực.')
    const answer = await told(v1.provider.code.$post({ json: { ticket: came.ticket, code } }))
    if (!answer.ok) return answer.failure
    onDone({ ...answer.value, to: came.to })
    return undefined
  })
  return (
    <form onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <p role="status">Tài khoản của cơ quan đúng. Bước cuối: nhập mã trên điện thoại của {came.login}.</p>
      <CodeField value={code} onChange={setCode} why={why('code')} isNext />
      <SendButton busy={busy}>Đăng nhập</SendButton>
      <p class="soft">Mất cả điện thoại và mã dự phòng: xin nhờ người quản trị hệ thống đặt lại mã xác thực.</p>
    </form>
  )
}
