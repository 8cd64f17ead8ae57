import { useRef, useState } from 'preact/hooks'
import { Field } from './field.tsx'

type Choice = { readonly busy: boolean; readonly onLook: (file: Blob, name: string) => void }

/** A file to be looked at before anything is stored, or cells pasted from a sheet. */
export function FileChoice({ busy, onLook }: Choice) {
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
