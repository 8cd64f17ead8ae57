import { useLayoutEffect, useRef } from 'preact/hooks'
import { small } from '../../../surveys/voice/capitals.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { type CataloguePreview, sendCatalogueFile } from '../api.ts'
import { kindTitles } from '../catalogue-entries.ts'
import { catalogue } from '../known.ts'
import { useFilePreview } from '../use-file-preview.ts'
import { FileChoice } from './file-choice.tsx'
import { FileFaults } from './file-faults.tsx'
import { Wrong } from './notice.tsx'

/** A whole list of units, areas or procedures by file, looked at before anything is stored. */
export function CatalogueFile({ onSaved }: { readonly onSaved: () => void }) {
  const sent = useFilePreview(sendCatalogueFile, () => {
    catalogue.forget()
    onSaved()
  })
  return (
    <div class="because">
      <ul>
        <li>Tệp là danh mục đầy đủ của một loại: mục không còn trong tệp thì ngừng dùng, không xóa.</li>
        <li>Cách chắc nhất: tải bảng đang dùng ở trên, sửa trong Excel, giữ nguyên tên cột rồi gửi lại.</li>
        <li>Chỉ cần một dòng lỗi là chưa ghi gì; lỗi được chỉ ra theo từng dòng.</li>
      </ul>
      <FileChoice busy={sent.busy} onLook={sent.look} />
      {sent.failure && <Wrong failure={sent.failure} />}
      {sent.saved !== undefined && (
        <p class="said" role="status">
          Đã ghi {count(sent.saved)} mục.
        </p>
      )}
      {sent.preview && <Previewed of={sent.preview} busy={sent.busy} onStore={sent.store} onLeave={sent.leave} />}
    </div>
  )
}

type Parts = {
  readonly of: CataloguePreview
  readonly busy: boolean
  readonly onStore: () => void
  readonly onLeave: () => void
}

/** What the file would change. It takes the focus. */
function Previewed({ of: found, busy, onStore, onLeave }: Parts) {
  const told = useRef<HTMLElement>(null)
  useLayoutEffect(() => told.current?.focus(), [found])
  return (
    <section class="preview" tabIndex={-1} ref={told} aria-label="Xem trước danh mục">
      {found.faultCount > 0 ? <FileFaults {...found} /> : <Changes of={found} />}
      <p class="acts">
        {found.changeCount > 0 && (
          <button type="button" class="main" aria-disabled={busy} onClick={() => busy || onStore()}>
            {busy ? 'Đang ghi…' : `Ghi ${count(found.changeCount)} mục`}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {found.changeCount > 0 ? 'Hủy, chưa ghi gì' : 'Đóng'}
        </button>
      </p>
    </section>
  )
}

const Changes = ({
  of: { kind, read, added, changed, retired, warnings, changes, changeCount },
}: Pick<Parts, 'of'>) => (
  <>
    <p>
      Đọc {count(read)} {small(kindTitles[kind])}: thêm {count(added)}, đổi {count(changed)}, ngừng dùng{' '}
      {count(retired)}.{changeCount === 0 && ' Không có gì để ghi.'}
    </p>
    {warnings.map((warning) => (
      <p key={warning} class="note">
        Lưu ý: {warning}
      </p>
    ))}
    {changes.length > 0 && (
      <ul>
        {changes.map(({ what, id, name, fields }) => (
          <li key={`${what} ${id}`}>
            <b>{whatWords[what]}</b> {name} ({id})
            {fields.map(({ field, before, after }) => (
              <span key={field} class="line soft">
                {fieldWords[field] ?? field}: {said(before)} → {said(after)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    )}
    {changeCount > changes.length && <p>Và {count(changeCount - changes.length)} mục khác.</p>}
  </>
)

const whatWords = { added: 'Thêm', changed: 'Đổi', retired: 'Ngừng dùng' } as const

const fieldWords: { readonly [field: string]: string } = {
  name: 'tên',
  nameEn: 'tên tiếng Anh',
  kind: 'loại',
  unit: 'đơn vị',
  area: 'lĩnh vực',
  group: 'nhóm',
  timeLimit: 'thời hạn giải quyết',
  doubtful: 'chưa chắc cấp xã giải quyết',
  status: 'tình trạng',
}

const saidWords: { readonly [value: string]: string } = {
  '': 'trống',
  true: 'có',
  false: 'không',
  retired: 'ngừng dùng',
  active: 'đang dùng',
}
const said = (value: string): string => saidWords[value] ?? value
