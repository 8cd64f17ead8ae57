import { useState } from 'preact/hooks'
import { told, v1 } from '../api.ts'
import type { Offer, OwnAccount } from '../own-account.ts'
import { useAsked } from '../use-asked.ts'
import { missing, useSending } from '../use-sending.ts'
import { CodeField } from './code-field.tsx'
import { Answered, Wrong } from './notice.tsx'
import { OwnProof } from './own-proof.tsx'
import { SendButton } from './send-button.tsx'

type Parts = {
  readonly own: OwnAccount
  readonly onCodes: (codes: readonly string[]) => void
  /** The way back, where it need not be set up now. */
  readonly onClose: (() => void) | undefined
}

/** Setting up a second factor: a QR code for the telephone, and the first code back from it. */
export function FactorSetup(parts: Parts) {
  const asked = useAsked('offer', () => told(v1.own['second-factor'].offer.$post()))
  return (
    <Answered of={asked}>
      {(offer) => <Setup key={offer.offer} {...parts} offer={offer} onAgain={asked.again} />}
    </Answered>
  )
}

type Given = Parts & { readonly offer: Offer; readonly onAgain: () => void }

function Setup({ own, offer, onCodes, onAgain, onClose }: Given) {
  const { field, send, busy, refusal } = useSetup(own, offer, onCodes)
  return (
    <form class="factor-setup" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} {...(refusal.problem === 'offerOver' ? { again: onAgain } : {})} />}
      <Steps offer={offer} hasPassword={own.hasPassword} />
      <input type="text" name="username" autocomplete="username" value={own.staff.login} readOnly hidden />
      <CodeField recovery={false} {...field('code')} />
      {own.secondFactor && <CodeField name="present" label="Mã trên điện thoại cũ" {...field('present')} />}
      <OwnProof own={own} {...field('password')} />
      <div class="actions">
        <SendButton busy={busy}>Bật mã xác thực</SendButton>
        {onClose && (
          <button type="button" onClick={onClose}>
            Hủy
          </button>
        )}
      </div>
    </form>
  )
}

type Entry = 'code' | 'password' | 'present'

/** What was entered so far, and sending it. */
function useSetup({ hasPassword }: OwnAccount, { offer }: Offer, onCodes: Parts['onCodes']) {
  const [entered, setEntered] = useState({ code: '', password: '', present: '' })
  const { why, ...sending } = useSending(async () => {
    if (!entered.code.trim()) return missing('code', 'Xin nhập sáu chữ số trên điện thoại.')
    if (hasPassword && !entered.password) return missing('password', 'Xin nhập mật khẩu.')
    const answer = await told(v1.own['second-factor'].$put({ json: { offer, ...entered } }))
    if (!answer.ok) return answer.failure
    onCodes(answer.value.recoveryCodes)
    return undefined
  })
  const field = (entry: Entry) => ({
    value: entered[entry],
    onChange: (text: string) => setEntered((before) => ({ ...before, [entry]: text })),
    why: why(entry),
  })
  return { field, ...sending }
}

const Steps = ({ offer, hasPassword }: { readonly offer: Offer; readonly hasPassword: boolean }) => (
  <ol>
    <li>Cài một ứng dụng xác thực trên điện thoại, ví dụ Google Authenticator, Microsoft Authenticator hoặc Aegis.</li>
    <li>
      Quét mã này bằng ứng dụng đó.
      <Scan offer={offer} />
    </li>
    <li>Nhập sáu chữ số ứng dụng đang hiện{hasPassword && ', kèm mật khẩu'}.</li>
  </ol>
)

/** The code to scan, and the same to be typed, for whoever sits at the telephone itself. */
const Scan = ({ offer: { svg, secret, uri } }: { readonly offer: Offer }) => (
  <>
    <img class="qr" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt="Mã QR để cài đặt mã xác thực" />
    <p class="soft">
      Không quét được? <a href={uri}>Mở ứng dụng trên máy này</a>, hoặc gõ khóa{' '}
      <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>.
    </p>
  </>
)
