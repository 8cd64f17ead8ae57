import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Touchpoint } from '../api.ts'
import type { Retirement } from '../use-retirement.ts'
import { Confirm } from './confirm.tsx'
import { Wrong } from './notice.tsx'

/** What a person calls a touchpoint. */
const touchpointName = ({ counter, names }: Touchpoint): string =>
  [counter, names.procedure ?? names.area].filter(Boolean).join(' · ')

/** The question before retiring, what was done after, and the way back. */
export function Retiring({ of }: { readonly of: Retirement }) {
  const { asked, done, failure, retire, reopen, keep } = of
  const told = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (done) told.current?.focus()
  }, [done])

  return (
    <>
      {failure && <Wrong failure={failure} />}
      {done && (
        <div class="said" role="status" tabIndex={-1} ref={told}>
          <p>
            {done.what === 'retired' ? 'Đã ngừng' : 'Đã dùng lại'} điểm khảo sát <b>{done.touchpoint.code}</b> (
            {touchpointName(done.touchpoint)}).
          </p>
          {done.what === 'retired' && (
            <button type="button" onClick={() => reopen(done.touchpoint)}>
              Dùng lại
            </button>
          )}
        </div>
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
