import { count } from '../../../surveys/voice/numbers.ts'
import { FileChoice } from '../parts/file-choice.tsx'
import { Wrong } from '../parts/notice.tsx'
import { may } from '../session.ts'
import { useFilePreview } from '../use-file-preview.ts'
import { sendFrame } from './asked.ts'
import { FramePreviewed } from './frame-previewed.tsx'
import { GroupsTable } from './groups-table.tsx'
import type { StepParts } from './step-parts.ts'

/** The list of all households, from which the sample is drawn: what there is, and another list in its place. */
export function FrameStep({ of, onDone }: StepParts) {
  const isOpen = of.state === 'planned' && may('frame-imported')
  return (
    <>
      {of.frame.households > 0 && <GroupsTable groups={of.frame.groups} caption="Số hộ theo tổ" />}
      <p>
        Tên, địa chỉ, số điện thoại được mã hóa, để riêng khỏi danh sách bốc thăm, và tự xóa 90 ngày sau khi khóa số
        liệu.
      </p>
      {isOpen && <FrameImport {...{ of, onDone }} />}
    </>
  )
}

function FrameImport({ of, onDone }: StepParts) {
  const sent = useFilePreview(sendFrame(of.id), () => onDone('Đã ghi khung. Việc tiếp theo: ghi số hộ bốc ở từng tổ.'))
  return (
    <div class="because">
      <h3>{of.frame.households > 0 ? 'Thay bằng danh sách khác' : 'Nhập danh sách hộ'}</h3>
      <ul>
        <li>Cột phải có: mã hộ, tổ dân phố. Nên có: số người từ 18 tuổi, họ tên chủ hộ, địa chỉ, điện thoại.</li>
        <li>Chỉ cần một dòng lỗi là chưa ghi gì; lỗi được chỉ ra theo dòng và cột.</li>
        <li>Danh sách mới thay cả danh sách cũ; số hộ đã ghi cho các tổ còn lại được giữ.</li>
      </ul>
      <FileChoice busy={sent.busy} onLook={sent.look} />
      {sent.failure && <Wrong failure={sent.failure} />}
      {sent.preview && (
        <FramePreviewed of={sent.preview} name={sent.name} busy={sent.busy} onStore={sent.store} onLeave={sent.leave} />
      )}
      {sent.saved !== undefined && <p class="soft">Đã ghi {count(sent.saved)} hộ.</p>}
    </div>
  )
}
