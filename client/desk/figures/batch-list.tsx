import { clockAt, dayAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import type { Alerts } from '../api.ts'
import { BatchProposal } from '../parts/batch-proposal.tsx'
import { type Column, DataTable } from './data-table.tsx'

type Batch = Alerts['batches'][number]

/** Answers that came together from one place: counts, never accusations. Those that wait stand first. */
export function BatchList({ of }: { readonly of: readonly Batch[] }) {
  if (of.length === 0) return <p>Trong 30 ngày qua không có đợt phiếu nào đến từ một nơi.</p>
  return (
    <DataTable
      caption="Mỗi dòng là những phiếu đến từ một nơi trong nửa giờ; đợt chờ xem xếp trước"
      what="Đợt"
      rows={[...of].sort((a, b) => Number(b.held > 0) - Number(a.held > 0) || b.at - a.at)}
      keyOf={({ batch }) => batch}
      nameOf={({ batch, at }) => (
        <>
          {dayAt(at)} lúc {clockAt(at)} <span class="soft">{batch}</span>
        </>
      )}
      columns={columns}
    />
  )
}

const columns: readonly Column<Batch>[] = [
  { title: 'Phiếu', number: ({ n }) => count(n) },
  { title: 'Hài lòng', number: ({ satisfied, answered }) => `${count(satisfied)} trên ${count(answered)}` },
  { title: 'Chờ xem', number: ({ held }) => count(held) },
  { title: 'Đã tính', number: ({ counted }) => count(counted) },
  { title: 'Bị loại', number: ({ excluded }) => count(excluded) },
  { title: 'Việc', text: (batch) => <BatchProposal of={batch} /> },
]
