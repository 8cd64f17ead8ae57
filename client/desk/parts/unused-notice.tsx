import { signal } from '@preact/signals'
import { session } from '../session.ts'

const read = signal(false)

/** On the first page after a long time: that the account would soon have been closed. */
export function UnusedNotice() {
  const now = session.value
  if (now.state !== 'in' || now.unusedFor === null || read.value) return null
  return (
    <div class="said controls-only" role="status">
      <p>
        Tài khoản này đã {now.unusedFor} ngày không dùng. Tài khoản nào {now.closedAfter} ngày không đăng nhập thì bị
        khóa; lần đăng nhập hôm nay đã tính lại từ đầu.
      </p>
      <button
        type="button"
        onClick={() => {
          read.value = true
        }}
      >
        Đã rõ
      </button>
    </div>
  )
}
