import { useState } from 'preact/hooks'
import { device } from '../device.ts'
import { pairBy } from '../pairing.ts'
import { Frame } from '../parts/frame.tsx'
import { Heading } from '../parts/heading.tsx'
import { Signs } from '../parts/signs.tsx'
import { askToPersist } from '../storage.ts'
import { staffWords } from '../words.ts'

/** Takes the code shown at the desk. `done` is called when it worked; with `cancel` one can go back. */
export function PairPage({ done, cancel }: { done: () => void; cancel?: () => void }) {
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()

  const pair = async (event: Event) => {
    event.preventDefault()
    if (busy || code === '') return
    setBusy(true)
    await askToPersist()
    const why = await pairBy(code, staffWords.unreachable).catch(() => notKept)
    setBusy(false)
    setWrong(why)
    if (why === undefined) done()
  }
  return (
    <Frame foot={device.waiting.value > 0 || device.storage.value.evicted ? <Signs /> : undefined}>
      <form class="pair" onSubmit={pair}>
        <Heading>Ghép nối máy tính bảng</Heading>
        <p>
          Tại trang quản lý, mục “Máy tính bảng”, bấm “Thêm máy tính bảng” hoặc “Mã ghép nối mới”. Nhập mã hiện ra ở đó
          vào ô dưới đây. Mã dùng được một lần, trong 15 phút.
        </p>
        <label for="code">Mã ghép nối</label>
        <input
          id="code"
          value={code}
          onInput={({ currentTarget }) => setCode(currentTarget.value)}
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

const notKept = 'Trình duyệt không cho lưu dữ liệu trên máy này. Xin bật lưu dữ liệu trang web, rồi lấy mã mới.'
