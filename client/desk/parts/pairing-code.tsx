import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Kiosk } from '../api.ts'
import type { KioskActs, Offer } from '../use-kiosk-acts.ts'

type Parts = {
  readonly offer: Offer
  /** The tablet as it stands now; undefined until the list has it. */
  readonly kiosk: Kiosk | undefined
  /** What is to be opened on the tablet. */
  readonly address: string
  readonly acts: KioskActs
}

/** The code that pairs a tablet: large, with the time left and what to do; and the news that it is done. */
export function PairingCode({ offer, kiosk, address, acts }: Parts) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [offer])
  const left = useSecondsLeft(offer.until)
  const paired = (kiosk?.pairedAt ?? 0) >= offer.expiresAt - offer.lasts

  return (
    <section class="pairing" aria-labelledby="pairing">
      <h2 id="pairing" tabIndex={-1} ref={heading}>
        Ghép nối {offer.name}
      </h2>
      <div role="status">
        {paired && <p class="said">Đã ghép nối. Máy sẵn sàng nhận phiếu trả lời.</p>}
        {!paired && left === 0 && <p class="why">Mã đã hết hạn mà máy chưa được ghép nối.</p>}
      </div>
      {!paired && left > 0 && <Steps offer={offer} left={left} address={address} />}
      <div class="actions">
        {!paired && left === 0 && (
          <button type="button" class="main" onClick={() => acts.renew(offer)}>
            Lấy mã mới
          </button>
        )}
        <button type="button" onClick={acts.closeOffer}>
          {paired ? 'Xong' : 'Đóng'}
        </button>
      </div>
    </section>
  )
}

function Steps({ offer, left, address }: Pick<Parts, 'offer' | 'address'> & { readonly left: number }) {
  return (
    <>
      <p class="pairing-code">{offer.pairingCode}</p>
      <p>
        Còn hiệu lực <b>{clock(left)}</b>; dùng được một lần và không xem lại được.
      </p>
      <ol>
        <li>
          Mở <b class="address">{address}</b> trên máy tính bảng.
        </li>
        <li>Nhập mã trên. Chữ hoa, chữ thường, có gạch hay không đều được.</li>
        <li>Máy hiện phiếu khảo sát là đã ghép nối; trang này tự báo sau vài giây.</li>
      </ol>
      {!isSecure(address) && (
        <p class="why">
          Địa chỉ này chưa có HTTPS nên máy tính bảng không lưu được phiếu khi mất mạng. Xin báo người quản trị hệ thống
          cấu hình địa chỉ HTTPS (BASE_URL).
        </p>
      )}
    </>
  )
}

/** Browsers keep pages for offline use only over TLS, or on the very computer that serves them. */
const isSecure = (address: string) => /^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(address)

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

function useSecondsLeft(until: number): number {
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [until])
  return Math.max(0, Math.ceil((until - now) / 1000))
}
