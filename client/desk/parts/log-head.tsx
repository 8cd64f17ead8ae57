import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, withChoices } from '../address.ts'
import type { LogPage } from '../api.ts'
import { missing, useSending } from '../use-sending.ts'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = { readonly of: Pick<LogPage, 'head' | 'check'>; readonly chosen: { readonly [name: string]: string } }

/** The head of the chain, to be kept on paper, and a comparison with one that was. */
export function LogHead({ of: { head, check }, chosen }: Parts) {
  const { route } = useLocation()
  const [written, setWritten] = useState(chosen.head ?? '')
  const { send, busy, why } = useSending(async () => {
    const wanted = written.replace(/\s/g, '')
    if (!/^\d{1,12}:[0-9a-fA-F]{64}$/.test(wanted))
      return missing('head', 'Viết số dòng, dấu hai chấm rồi 64 ký tự của mã, như trên bản in.')
    route(withChoices(addresses.log, { ...chosen, head: wanted }))
    return undefined
  })
  if (!head) return null
  return (
    <section class="log-head" aria-labelledby="head">
      <h2 id="head">Mã dòng cuối</h2>
      <p>
        <code>
          {head.n}:{head.hash}
        </code>
      </p>
      <p class="soft">
        Giữ mã này ở nơi khác, ví dụ trên bản in. Nhật ký bị cắt hay viết lại thì mã đã giữ không còn khớp. Người quản
        trị hệ thống kiểm tra cả nhật ký bằng lệnh verify.
      </p>
      {check && <Checked {...check} />}
      <form class="narrow controls" onSubmit={send}>
        <TextField
          kind="reason"
          name="head"
          label="Đối chiếu mã đã giữ"
          value={written}
          onChange={setWritten}
          why={why('head')}
        />
        <SendButton busy={busy}>Đối chiếu</SendButton>
      </form>
    </section>
  )
}

const Checked = ({ n, isSame }: NonNullable<LogPage['check']>) =>
  isSame ? (
    <p class="said" role="status">
      Khớp: dòng {count(n)} vẫn đúng như mã đã giữ.
    </p>
  ) : (
    <p class="wrong" role="alert">
      Không khớp: dòng {count(n)} không còn như mã đã giữ. Giữ nguyên cơ sở dữ liệu và báo lãnh đạo phường.
    </p>
  )
