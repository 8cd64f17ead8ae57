import { device } from '../device.ts'
import { Frame } from '../parts/frame.tsx'
import { Heading } from '../parts/heading.tsx'
import { usePin } from '../use-pin.ts'
import { staffWords } from '../words.ts'

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
  const { pin, type, wrong, pause } = usePin(hash, open)
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
      <Keys pin={pin} type={type} />
    </>
  )
}

const Keys = ({ pin, type }: { pin: string; type: (text: string) => void }) => (
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
)
