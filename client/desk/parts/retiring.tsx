import type { Touchpoint } from '../api.ts'
import type { Retirement } from '../use-retirement.ts'
import { Confirm } from './confirm.tsx'
import { DoneNotice } from './done-notice.tsx'
import { Wrong } from './notice.tsx'

/** What a person calls a touchpoint. */
export const touchpointName = ({ counter, names }: Touchpoint): string =>
  [counter, names.procedure ?? names.area].filter(Boolean).join(' · ')

/** The question before retiring, what was done after, and the way back. */
export function Retiring({ of: { asked, done, failure, retire, reopen, keep } }: { readonly of: Retirement }) {
  return (
    <>
      {failure && <Wrong failure={failure} />}
      {done && (
        <DoneNotice of={done} onReopen={done.what === 'retired' ? () => reopen(done.touchpoint) : undefined}>
          {done.what === 'retired' ? 'Đã ngừng' : 'Đã dùng lại'} điểm khảo sát <b>{done.touchpoint.code}</b> (
          {touchpointName(done.touchpoint)}).
        </DoneNotice>
      )}
      {asked && (
        <Confirm
          title={`Ngừng điểm khảo sát ${asked.code}?`}
          act="Ngừng sử dụng"
          onAct={() => retire(asked)}
          onClose={keep}
        >
          <p>{touchpointName(asked)}</p>
          <ul>
            <li>Mã QR đã in không nhận phiếu mới; người quét mã được hướng dẫn hỏi cán bộ.</li>
            <li>Phiếu đang điền dở vẫn được nhận trong 24 giờ.</li>
            <li>Phiếu đã trả lời vẫn giữ nguyên và vẫn được tính.</li>
            <li>Có thể dùng lại bất cứ lúc nào.</li>
          </ul>
        </Confirm>
      )}
    </>
  )
}
