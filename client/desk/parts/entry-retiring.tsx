import type { EntryActs } from '../use-entry-acts.ts'
import { Confirm } from './confirm.tsx'
import { DoneNotice } from './done-notice.tsx'
import { Wrong } from './notice.tsx'

const doneWords = { saved: 'Đã lưu', retired: 'Đã ngừng dùng', reopened: 'Đã dùng lại' } as const

/** What was done to an entry with the way back, why something was not, and the question before retiring. */
export const EntryRetiring = ({ of: { asked, done, failure, retire, reopen, leave } }: { readonly of: EntryActs }) => (
  <>
    {failure && <Wrong failure={failure} />}
    {done && (
      <DoneNotice of={done} onReopen={done.what === 'retired' ? () => reopen(done.entry) : undefined}>
        {doneWords[done.what]} <b>{done.entry.name}</b> ({done.entry.id}).
      </DoneNotice>
    )}
    {asked && (
      <Confirm title={`Ngừng dùng ${asked.name}?`} act="Ngừng dùng" onAct={() => retire(asked)} onClose={leave}>
        <ul>
          <li>Không còn chọn được khi tạo điểm khảo sát hay nhập số hồ sơ.</li>
          <li>Điểm khảo sát đã có vẫn nhận phiếu; muốn dừng thì ngừng điểm khảo sát.</li>
          <li>Phiếu và số liệu các kỳ trước giữ nguyên. Có thể dùng lại bất cứ lúc nào.</li>
        </ul>
      </Confirm>
    )}
  </>
)
