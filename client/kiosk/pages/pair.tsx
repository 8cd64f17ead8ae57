import { device } from '../device.ts'
import { Frame } from '../parts/frame.tsx'
import { Heading } from '../parts/heading.tsx'
import { Signs } from '../parts/signs.tsx'
import { usePairing } from '../use-pairing.ts'

/** Takes the code shown at the desk. `done` is called when it worked; with `cancel` one can go back. */
export function PairPage({ done, cancel }: { done: () => void; cancel?: () => void }) {
  const { code, setCode, busy, wrong, pair } = usePairing(done)
  return (
    <Frame foot={device.waiting.value > 0 || device.storage.value.evicted ? <Signs /> : undefined}>
      <form class="pair" onSubmit={pair}>
        <Heading>Ghép nối máy tính bảng</Heading>
        <p>
          Tại trang quản lý, mục “Máy tính bảng”, bấm “Thêm máy tính bảng” hoặc “Mã ghép nối mới”. Nhập mã hiện ra ở đó
          vào ô dưới đây. Mã dùng được một lần, trong 15 phút.
        </p>
        <CodeField code={code} onType={setCode} wrong={wrong} />
        <div class="ways">
          {cancel && (
            <button type="button" onClick={cancel}>
              Quay lại
            </button>
          )}
          <button type="submit" class="main">
            {busy ? 'Đang ghép nối…' : 'Ghép nối'}
          </button>
        </div>
      </form>
    </Frame>
  )
}

type Field = { readonly code: string; readonly onType: (code: string) => void; readonly wrong: string | undefined }

/** The pairing code, and why it did not work. */
const CodeField = ({ code, onType, wrong }: Field) => (
  <>
    <label for="code">Mã ghép nối</label>
    <input
      id="code"
      value={code}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
      maxLength={20}
      autocomplete="off"
      autocapitalize="off"
      inputMode="text"
      spellcheck={false}
      placeholder="xxxx-xxxx"
      aria-describedby={wrong && 'why'}
      aria-invalid={wrong !== undefined}
    />
    {wrong && (
      <p class="wrong" id="why" role="alert">
        {wrong}
      </p>
    )}
  </>
)
