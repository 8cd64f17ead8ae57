import { count } from '../../../surveys/voice/numbers.ts'
import { handOver } from '../csv.ts'

type Parts = {
  readonly file: () => { readonly name: string; readonly content: string }
  readonly rows: number
}

/** Saves what the table shows as a file for a spreadsheet. */
export const ExportButton = ({ file, rows }: Parts) => (
  <button
    type="button"
    onClick={() => {
      const { name, content } = file()
      handOver(name, content)
    }}
  >
    Tải bảng này (CSV, {count(rows)} dòng)
  </button>
)
