import { useLayoutEffect, useRef } from 'preact/hooks'
import type { KioskActs, KioskDone } from '../use-kiosk-acts.ts'
import { Confirm } from './confirm.tsx'
import { Wrong } from './notice.tsx'

const done: { readonly [W in KioskDone['what']]: string } = {
  retired: 'Đã ngừng',
  reopened: 'Đã dùng lại',
  changed: 'Đã lưu thay đổi của',
}

/** The question before a tablet is retired, what was done after, and the way back. */
export function KioskRetiring({ of: acts }: { readonly of: KioskActs }) {
  const told = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (acts.done) told.current?.focus()
  }, [acts.done])

  return (
    <>
      {acts.failure && <Wrong failure={acts.failure} />}
      {acts.done && (
        <div class="said" role="status" tabIndex={-1} ref={told}>
          <p>
            {done[acts.done.what]} <b>{acts.done.name}</b>.
            {acts.done.what === 'changed' && ' Máy nhận thay đổi khi liên lạc lần tới.'}
          </p>
          {acts.done.what === 'retired' && (
            <button type="button" onClick={() => acts.done && acts.reopen(acts.done)}>
              Dùng lại
            </button>
          )}
        </div>
      )}
      {acts.asked && (
        <Confirm
          title={`Ngừng ${acts.asked.name}?`}
          act="Ngừng sử dụng"
          onAct={() => acts.asked && acts.retire(acts.asked)}
          onClose={acts.keep}
        >
          <ul>
            <li>Máy không hỏi người dân nữa khi liên lạc lần tới.</li>
            <li>
              Máy chủ không nhận phiếu từ máy này nữa, ngay từ lúc ngừng: xin chờ máy gửi hết phiếu rồi hãy ngừng. Phiếu
              còn lại vẫn được giữ trong máy; dùng lại thì máy gửi tiếp.
            </li>
            <li>Có thể dùng lại bất cứ lúc nào.</li>
          </ul>
        </Confirm>
      )}
    </>
  )
}
