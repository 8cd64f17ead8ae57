import { useEffect, useRef, useState } from 'preact/hooks'
import { device, keep } from '../device.ts'
import { Frame } from '../parts/frame.tsx'
import { Heading } from '../parts/heading.tsx'
import { isPin, pauseLeft } from '../pin.ts'
import { staffWords } from '../words.ts'

const digits = 6

/** Asks staff for their PIN, which is checked here, without the server. */
export function PinPage({ open, cancel, pair }: { open: () => void; cancel: () => void; pair: () => void }) {
  const hash = device.setup.value?.pin
  const secure = globalThis.crypto?.subtle !== undefined
  return (
    <Frame>
      <div class="pin">
        <Heading>Dành cho cán bộ</Heading>
        {hash && secure ? <Pad hash={hash} open={open} /> : <p>{hash ? staffWords.insecure : staffWords.noPin}</p>}
        <div class="ways">
          <button type="button" onClick={cancel}>
            Đóng
          </button>
          {!hash && (
            <button type="button" class="main" onClick={pair}>
              Ghép nối lại
            </button>
          )}
        </div>
      </div>
    </Frame>
  )
}

function Pad({ hash, open }: { hash: string; open: () => void }) {
  const [pin, setPin] = useState('')
  const [wrong, setWrong] = useState(false)
  const looking = useRef(false)
  const pause = usePause()

  const type = async (text: string) => {
    const typed = text.replace(/\D/g, '').slice(0, digits)
    if (pause > 0 || looking.current) return
    setPin(typed)
    if (typed.length < digits) return
    looking.current = true
    const before = device.wrongPins.value?.count ?? 0
    // Counted before it is looked at: a restart gives no guess for nothing.
    await keep('wrongPins', { count: before + 1, at: Date.now() })
    const right = await isPin(typed, hash)
    looking.current = false
    setPin('')
    setWrong(!right)
    if (!right) return
    await keep('wrongPins', { count: 0, at: 0 })
    open()
  }
  return (
    <>
      <label for="pin">Mã PIN, 6 chữ số</label>
      <input
        id="pin"
        type="password"
        inputMode="none"
        autocomplete="off"
        value={pin}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        aria-describedby="pin-said"
      />
      <p class="wrong" id="pin-said" role="alert">
        {pause > 0
          ? `Nhập sai nhiều lần. Xin thử lại sau ${Math.ceil(pause / 1000)} giây.`
          : wrong && staffWords.wrongPin}
      </p>
      <div class="pad">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
          <button type="button" key={digit} onClick={() => type(pin + digit)}>
            {digit}
          </button>
        ))}
        <button type="button" class="wide" onClick={() => type(pin + 0)}>
          0
        </button>
        <button type="button" aria-label="Xóa một chữ số" onClick={() => type(pin.slice(0, -1))}>
          ⌫
        </button>
      </div>
    </>
  )
}

/** Milliseconds until the next guess, looked at each second. */
function usePause(): number {
  const wrong = device.wrongPins.value ?? { count: 0, at: 0 }
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [wrong.at])
  return pauseLeft(wrong, now)
}
