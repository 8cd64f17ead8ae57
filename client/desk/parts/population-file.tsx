import { count } from '../../../surveys/voice/numbers.ts'
import { sendPopulationFile } from '../api.ts'
import type { Names } from '../names.ts'
import { useFilePreview } from '../use-file-preview.ts'
import { FileChoice } from './file-choice.tsx'
import { Wrong } from './notice.tsx'
import { PopulationPreviewed } from './population-previewed.tsx'

type Parts = { readonly names: Names; readonly onSaved: () => void }

/** Numbers of a whole month at once: a file, or cells pasted from a sheet, looked at before anything is stored. */
export function PopulationFile({ names, onSaved }: Parts) {
  const sent = useFilePreview(sendPopulationFile, onSaved)
  return (
    <div class="because">
      <Shape />
      <FileChoice busy={sent.busy} onLook={sent.look} />
      {sent.failure && <Wrong failure={sent.failure} />}
      {sent.saved !== undefined && (
        <p class="said" role="status">
          Đã ghi {count(sent.saved)} số. Số trước đó còn trong lịch sử thay đổi.
        </p>
      )}
      {sent.preview && (
        <PopulationPreviewed
          of={sent.preview}
          name={sent.name}
          {...{ names }}
          busy={sent.busy}
          onStore={sent.store}
          onLeave={sent.leave}
        />
      )}
    </div>
  )
}

const Shape = () => (
  <ul>
    <li>
      Cột: tháng (2026-09 hoặc 09/2026) hoặc ngày giải quyết; thủ tục và/hoặc lĩnh vực; kênh (trực tiếp, trực tuyến); số
      hồ sơ đã giải quyết. Số theo ngày được cộng theo nửa tháng.
    </li>
    <li>Chỉ cần một dòng lỗi là chưa ghi gì; lỗi được chỉ ra theo từng dòng.</li>
    <li>Nhập lại cùng tệp không thay đổi gì; số mới thay số cũ và số cũ còn trong lịch sử.</li>
  </ul>
)
