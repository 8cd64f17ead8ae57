import { useState } from 'preact/hooks'
import { dayAt } from '../../../surveys/voice/days.ts'
import type { OwnAccount } from '../own-account.ts'
import { FactorProof } from './factor-proof.tsx'
import { FactorSetup } from './factor-setup.tsx'

type Parts = {
  readonly own: OwnAccount
  readonly onDone: () => void
  /** New recovery codes, which are shown once. */
  readonly onCodes: (codes: readonly string[]) => void
}

/** The second factor: whether there is one, setting one up, another telephone, new recovery codes, doing without. */
export function OwnFactor(parts: Parts) {
  const { own } = parts
  return (
    <section aria-labelledby="own-factor">
      <h2 id="own-factor">Mã xác thực trên điện thoại</h2>
      {own.secondFactor ? <InForce {...parts} factor={own.secondFactor} /> : <NotYet {...parts} />}
    </section>
  )
}

function NotYet(parts: Parts) {
  const { mustHaveSecondFactor } = parts.own
  const [begun, setBegun] = useState(mustHaveSecondFactor)
  if (begun) return <FactorSetup {...parts} onClose={mustHaveSecondFactor ? undefined : () => setBegun(false)} />
  return (
    <>
      <p>
        Chưa cài đặt. Có mã này thì người biết mật khẩu vẫn không đăng nhập được, và mật khẩu có thể ngắn hơn, từ 8 ký
        tự.
      </p>
      <button type="button" onClick={() => setBegun(true)}>
        Cài đặt mã xác thực
      </button>
    </>
  )
}

/** What is being done to a second factor that is in force. */
type Doing = 'another' | 'codes' | 'removal'

function InForce({ factor, ...parts }: Parts & { readonly factor: NonNullable<OwnAccount['secondFactor']> }) {
  const [doing, setDoing] = useState<Doing>()
  const close = () => setDoing(undefined)
  if (doing === 'another') return <FactorSetup {...parts} onClose={close} />
  if (doing) return <FactorProof kind={doing} {...parts} onClose={close} />
  const { mustHaveSecondFactor } = parts.own
  return (
    <>
      <p>
        Đang dùng từ {dayAt(factor.setAt)}, còn {factor.codesLeft} mã dự phòng chưa dùng.
        {factor.codesLeft < 3 && ' Xin lấy mã dự phòng mới trước khi hết.'}
      </p>
      <div class="actions">
        <button type="button" onClick={() => setDoing('another')}>
          Cài đặt trên điện thoại khác
        </button>
        <button type="button" onClick={() => setDoing('codes')}>
          Lấy mã dự phòng mới
        </button>
        {!mustHaveSecondFactor && (
          <button type="button" onClick={() => setDoing('removal')}>
            Bỏ mã xác thực
          </button>
        )}
      </div>
      {mustHaveSecondFactor && <p class="soft">Tài khoản này bắt buộc có mã xác thực nên không bỏ được.</p>}
    </>
  )
}
