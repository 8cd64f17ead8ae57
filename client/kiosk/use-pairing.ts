import { useState } from 'preact/hooks'
import { pairBy } from './pairing.ts'
import { askToPersist } from './storage.ts'
import { staffWords } from './words.ts'

/** Typing the pairing code and sending it, once at a time. `done` is called when it worked. */
export function usePairing(done: () => void) {
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
  return { code, setCode, busy, wrong, pair }
}

const notKept = 'Trình duyệt không cho lưu dữ liệu trên máy này. Xin bật lưu dữ liệu trang web, rồi lấy mã mới.'
