import { count } from '../../../surveys/voice/numbers.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import type { Campaign } from './asked.ts'

type Progress = Campaign['progress']
type Counted = Omit<Progress['all'], 'waiting'>

const counted: readonly Column<Counted>[] = [
  { title: 'Đã giao', number: ({ released }) => count(released) },
  { title: 'Đã đến', number: ({ visited }) => count(visited) },
  { title: 'Trả lời đủ', number: ({ complete }) => count(complete) },
  { title: 'Từ chối, dở dang', number: ({ refused }) => count(refused) },
  { title: 'Chưa xong', number: ({ open }) => count(open) },
]

/** How far the households of each group are. */
export const ProgressByGroup = ({ groups }: Pick<Progress, 'groups'>) => (
  <DataTable
    caption="Tiến độ theo tổ"
    what="Tổ"
    rows={groups}
    keyOf={({ stratum }) => stratum}
    nameOf={({ stratum }) => stratum}
    columns={[...counted, { title: 'Dự phòng còn', number: ({ waiting }: { waiting: number }) => count(waiting) }]}
  />
)

/** How far each interviewer is. */
export const ProgressByInterviewer = ({ by }: Pick<Progress, 'by'>) => (
  <DataTable
    caption="Tiến độ theo điều tra viên"
    what="Điều tra viên"
    rows={by}
    keyOf={({ interviewer }) => interviewer}
    nameOf={({ name }) => name}
    columns={counted}
  />
)
