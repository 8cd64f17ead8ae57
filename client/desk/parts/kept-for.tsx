import type { InferResponseType } from 'hono/client'
import { capital } from '../../../surveys/voice/capitals.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { told, v1 } from '../api.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { useAsked } from '../use-asked.ts'
import { Answered } from './notice.tsx'

type Kept = InferResponseType<typeof v1.system.retention.$get>['kept'][number]

/** What is kept for a time only: how long, and what is deleted next. */
export function KeptFor() {
  const asked = useAsked('kept-for', () => told(v1.system.retention.$get()))
  return (
    <section aria-labelledby="kept-for">
      <h2 id="kept-for">Thời hạn lưu</h2>
      <p class="soft">
        Hệ thống tự xóa mỗi giờ những gì hết hạn và ghi số dòng vào nhật ký. Phiếu trả lời, ý kiến và nhật ký được giữ
        lâu dài.
      </p>
      <Answered of={asked}>
        {({ kept }) => (
          <DataTable
            caption="Dữ liệu chỉ giữ có thời hạn"
            what="Dữ liệu"
            rows={kept}
            keyOf={({ id }) => id}
            nameOf={({ name }) => capital(name)}
            columns={columns}
          />
        )}
      </Answered>
    </section>
  )
}

const columns: readonly Column<Kept>[] = [
  { title: 'Giữ', text: ({ days, since }) => (days === 0 ? `đến ${since}` : `${count(days)} ngày từ ${since}`) },
  { title: 'Xóa lần tới', text: ({ next }) => (next ? dayRead(next.day) : 'chưa có gì đến hạn') },
  { title: 'Số dòng', number: ({ next }) => (next ? count(next.rows) : '–') },
]
