import { useState } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import { type CsvCell, csvOf, handOver } from '../csv.ts'
import { workbookOf } from '../workbook.ts'

type Parts = {
  /** The table with its headings, and what the file is called, without its ending. */
  readonly file: () => { readonly name: string; readonly lines: readonly (readonly CsvCell[])[] }
  readonly rows: number
}

/** Saves what the table shows as a file for a spreadsheet. */
export function ExportButton({ file, rows }: Parts) {
  const [failed, setFailed] = useState(false)
  async function saveWorkbook() {
    const { name, lines } = file()
    try {
      handOver(`${name}.xlsx`, await workbookOf(lines))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <button type="button" onClick={saveWorkbook}>
        Tải bảng này (Excel, {count(rows)} dòng)
      </button>
      <button
        type="button"
        onClick={() => {
          const { name, lines } = file()
          handOver(`${name}.csv`, csvOf(lines))
        }}
      >
        Tải CSV
      </button>
      {failed && (
        <p class="why" role="alert">
          Chưa tạo được tệp Excel. Xin kiểm tra mạng rồi thử lại, hoặc tải CSV.
        </p>
      )}
    </>
  )
}
