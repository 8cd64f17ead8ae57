import { useState } from 'preact/hooks'
import { type PastedKind, readPasted } from '../../../surveys/grammar/outside-cells.ts'
import { type Draft, labels } from '../outside-figures.ts'
import { More } from './more.tsx'
import { TextArea } from './text-area.tsx'

type Parts = {
  readonly kind: PastedKind
  /** The columns in their order, as they are told. */
  readonly order: string
  readonly onFields: (fields: Draft) => void
}

/** A line copied from a table, put into the fields of a form; every cell that cannot be read is named. */
export function PasteLine({ kind, order, onFields }: Parts) {
  const [line, setLine] = useState('')
  const [wrong, setWrong] = useState<readonly string[]>()
  function fill() {
    const read = readPasted(kind, line)
    setWrong(read.wrong)
    onFields(read.fields)
  }
  return (
    <More title="Dán một dòng chép từ bảng">
      {() => (
        <>
          <TextArea
            label="Dòng đã chép"
            hint={`Các ô cách nhau bằng dấu tab hoặc chấm phẩy, theo thứ tự: ${order}.`}
            value={line}
            onChange={setLine}
          />
          <button type="button" onClick={fill}>
            Điền vào các ô
          </button>
          {wrong && <p role="status">{wrong.length === 0 ? 'Đã điền hết các ô.' : wrongSaid(kind, wrong)}</p>}
        </>
      )}
    </More>
  )
}

const wrongSaid = (kind: PastedKind, wrong: readonly string[]): string => {
  const names: Draft = labels[kind]
  return `Chưa đọc được: ${wrong.map((field) => names[field] ?? field).join('; ')}. Xin gõ các ô này.`
}
