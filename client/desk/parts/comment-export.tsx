import { useState } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import { type Catalogue, type CommentPage, type Failure, told, v1 } from '../api.ts'
import { commentFile } from '../comment-file.ts'
import { csvOf, handOver } from '../csv.ts'
import { allPages } from '../figures/page-after-page.ts'
import { workbookOf } from '../workbook.ts'
import { Wrong } from './notice.tsx'

type Parts = {
  readonly chosen: { readonly [name: string]: string }
  readonly total: number
  readonly known: Catalogue
}

/** Saves all comments that are listed, every page of them, as a file for a spreadsheet. */
export function CommentExport({ chosen, total, known }: Parts) {
  const [failure, setFailure] = useState<Failure>()
  const [busy, setBusy] = useState(false)
  async function save(as: 'xlsx' | 'csv') {
    if (busy) return
    setBusy(true)
    const answer = await wholeList(chosen)
    setFailure(answer.ok ? undefined : answer.failure)
    if (answer.ok) {
      const lines = commentFile(answer.value.rows, known)
      try {
        handOver(`y-kien.${as}`, as === 'csv' ? csvOf(lines) : await workbookOf(lines))
      } catch {
        setFailure({
          problem: 'file',
          message: 'Chưa tạo được tệp Excel. Xin kiểm tra mạng rồi thử lại, hoặc tải CSV.',
        })
      }
    }
    setBusy(false)
  }
  return (
    <div class="actions">
      <button type="button" aria-disabled={busy} onClick={() => save('xlsx')}>
        {busy ? 'Đang tạo tệp…' : `Tải danh sách này (Excel, ${count(total)} ý kiến)`}
      </button>
      <button type="button" aria-disabled={busy} onClick={() => save('csv')}>
        Tải CSV
      </button>
      {failure && <Wrong failure={failure} />}
    </div>
  )
}

const wholeList = (chosen: Parts['chosen']) =>
  allPages<CommentPage>(
    (page) => told(v1.comments.$get({ query: { ...chosen, page, size: '500' } })),
    ({ pages, total }) => ({ pages, of: total }),
    (a, b) => ({ ...a, rows: [...a.rows, ...b.rows] }),
  )
