import { clockAt, dayAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import type { Alerts } from '../api.ts'
import { type Column, DataTable } from './data-table.tsx'

export type Batch = Alerts['batches'][number]

type Parts = {
  readonly of: readonly Batch[]
  /** Asks before counting or leaving out; without it the list is only read. */
  readonly onAsk: ((batch: Batch, what: 'counted' | 'excluded') => void) | undefined
}

/** Answers that came together from one place: counts, never accusations. Those that wait stand first. */
export function BatchList({ of, onAsk }: Parts) {
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
      columns={[...columns, ...(onAsk ? [acts(onAsk)] : [])]}
    />
  )
}

const columns: readonly Column<Batch>[] = [
  { title: 'Phiếu', number: ({ n }) => count(n) },
  { title: 'Hài lòng', number: ({ satisfied, answered }) => `${count(satisfied)} trên ${count(answered)}` },
  { title: 'Chờ xem', number: ({ held }) => count(held) },
  { title: 'Đã tính', number: ({ counted }) => count(counted) },
  { title: 'Bị loại', number: ({ excluded }) => count(excluded) },
]

const acts = (onAsk: NonNullable<Parts['onAsk']>): Column<Batch> => ({
  title: 'Việc',
  text: (batch) => (
    <span class="acts">
      {batch.held > 0 && (
        <button type="button" class="quiet" onClick={() => onAsk(batch, 'counted')}>
          Tính <span class="unseen">đợt {batch.batch}</span>
        </button>
      )}
      {batch.excluded < batch.n && (
        <button type="button" class="quiet" onClick={() => onAsk(batch, 'excluded')}>
          Loại <span class="unseen">đợt {batch.batch}</span>
        </button>
      )}
    </span>
  ),
})
