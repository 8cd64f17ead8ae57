import { useRef, useState } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import type { Names } from '../names.ts'
import { usePopulationFile } from '../use-population-file.ts'
import { Field } from './field.tsx'
import { Wrong } from './notice.tsx'
import { PopulationPreviewed } from './population-previewed.tsx'

type Parts = { readonly names: Names; readonly onSaved: () => void }

/** Numbers of a whole month at once: a file, or cells pasted from a sheet, looked at before anything is stored. */
export function PopulationFile({ names, onSaved }: Parts) {
  const sent = usePopulationFile(onSaved)
  return (
    <div class="because">
      <Shape />
      <Choose busy={sent.busy} onLook={sent.look} />
      {sent.failure && <Wrong failure={sent.failure} />}
      {sent.saved !== undefined && (
        <p class="said" role="status">
          Đã ghi {count(sent.saved)} số. Số trước đó còn trong lịch sử thay đổi.
        </p>
      )}
      {sent.preview && (
        <PopulationPreviewed
          of={sent.preview}
          name={sent.name ?? ''}
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

type Choice = { readonly busy: boolean; readonly onLook: (file: Blob, name: string) => void }

function Choose({ busy, onLook }: Choice) {
  const [pasted, setPasted] = useState('')
  const picked = useRef<HTMLInputElement>(null)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const file = picked.current?.files?.[0]
        if (busy) return
        if (pasted.trim() !== '') onLook(new Blob([pasted]), 'phan-da-dan.csv')
        else if (file) onLook(file, file.name)
        else picked.current?.focus()
      }}
    >
      <Field label="Tệp Excel (.xlsx) hoặc CSV">
        {(wiring) => <input {...wiring} type="file" accept=".xlsx,.csv" ref={picked} />}
      </Field>
      <Field label="Hoặc dán các ô chép từ Excel, cả dòng tên cột">
        {(wiring) => (
          <textarea
            {...wiring}
            rows={4}
            spellcheck={false}
            value={pasted}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" aria-disabled={busy}>
        {busy ? 'Đang đọc…' : 'Xem trước'}
      </button>
    </form>
  )
}
