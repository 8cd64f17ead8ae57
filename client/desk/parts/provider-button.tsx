import type { ComponentChildren } from 'preact'
import { told, type v1 } from '../api.ts'
import { providerAway, useProvider } from '../use-provider.ts'
import { useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'

type Began = ReturnType<typeof v1.provider.start.$post>
type Parts = {
  /** Asks the server for the address at the provider. */
  readonly go: () => Began
  /** What more is to be said of it. */
  readonly children?: ComponentChildren
}

/** The way by an account of the office’s own, where there is one; while its provider is away the button says so. */
export function ProviderButton({ go, children }: Parts) {
  const { answer, again, waiting } = useProvider()
  const { send, busy, refusal } = useSending(async () => {
    const began = await told(go())
    if (!began.ok) return began.failure
    location.assign(began.value.url)
    return undefined
  })
  if (!answer?.ok || !answer.value.offered) return null
  if (answer.value.away)
    return (
      <section class="by-provider" aria-label="Tài khoản của cơ quan">
        <p role="status">{providerAway}</p>
        <button type="button" onClick={again} aria-disabled={waiting}>
          Thử lại
        </button>
      </section>
    )
  return (
    <form class="by-provider" onSubmit={send} aria-label="Tài khoản của cơ quan">
      {refusal && <Wrong failure={refusal} />}
      <button type="submit" aria-disabled={busy}>
        {busy ? 'Đang chuyển…' : 'Dùng tài khoản của cơ quan'}
      </button>
      {children && <p class="soft">{children}</p>}
    </form>
  )
}

/** Whoever signs out here may still be signed in there: the way to end that too, where the provider has one. */
export function EndAtProvider() {
  const { answer } = useProvider()
  const address = answer?.ok && answer.value.endSession
  if (!address) return <> Tài khoản của cơ quan có thể vẫn đang đăng nhập trong trình duyệt này.</>
  return (
    <>
      {' '}
      Tài khoản của cơ quan vẫn đang đăng nhập trong trình duyệt này: <a href={address}>đăng xuất cả tài khoản đó</a>.
    </>
  )
}
