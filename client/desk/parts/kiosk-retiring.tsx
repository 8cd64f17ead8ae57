import type { KioskActs, KioskDone } from '../use-kiosk-acts.ts'
import { Confirm } from './confirm.tsx'
import { DoneNotice } from './done-notice.tsx'
import { Wrong } from './notice.tsx'

const doneWords: { readonly [W in KioskDone['what']]: string } = {
  retired: 'Đã ngừng',
  reopened: 'Đã dùng lại',
  changed: 'Đã lưu thay đổi của',
}

/** The question before a tablet is retired, what was done after, and the way back. */
export function KioskRetiring({ of: { asked, done, failure, retire, reopen, keep } }: { readonly of: KioskActs }) {
  return (
    <>
      {failure && <Wrong failure={failure} />}
      {done && (
        <DoneNotice of={done} onReopen={done.what === 'retired' ? () => reopen(done) : undefined}>
          {doneWords[done.what]} <b>{done.name}</b>.
          {done.what === 'changed' && ' Máy nhận thay đổi khi liên lạc lần tới.'}
        </DoneNotice>
      )}
      {asked && (
        <Confirm title={`Ngừng ${asked.name}?`} act="Ngừng sử dụng" onAct={() => retire(asked)} onClose={keep}>
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
