import { dayAt, momentAt } from '../../../surveys/voice/days.ts'
import type { Exclusion } from '../api.ts'
import { type Column, DataTable } from './data-table.tsx'
import { shortId } from './exclusion-list.tsx'

/** Not taken back. */
export const isInForce = ({ takenBackAt }: Exclusion): boolean => takenBackAt === null

type Parts = {
  readonly of: readonly Exclusion[]
  /** Counts one again; without it the list is only read. */
  readonly onTakeBack?: ((one: Exclusion) => void) | undefined
}

/** The answers that are left out at present: why, when and by whom, newest first. What they said stands nowhere here. */
export function ExclusionsInForce({ of, onTakeBack }: Parts) {
  if (of.length === 0) return <p>Không có phiếu nào bị loại.</p>
  return (
    <DataTable
      caption="Phiếu không bị xóa hay sửa: chỉ không tính vào số liệu, và có thể tính lại"
      what="Mã phiếu"
      rows={of}
      keyOf={({ id }) => String(id)}
      nameOf={({ response }) => (
        <span class="code" title={response}>
          {shortId(response)}
        </span>
      )}
      columns={[...columns, ...(onTakeBack ? [act(onTakeBack)] : [])]}
    />
  )
}

const columns: readonly Column<Exclusion>[] = [
  { title: 'Trả lời ngày', text: ({ answeredAt }) => dayAt(answeredAt) },
  { title: 'Lý do', text: ({ reason }) => reason },
  { title: 'Loại lúc', text: ({ at }) => momentAt(at) },
  { title: 'Người loại', text: ({ by }) => by },
]

const act = (onTakeBack: (one: Exclusion) => void): Column<Exclusion> => ({
  title: 'Hoàn tác',
  text: (one) => (
    <button type="button" class="quiet" onClick={() => onTakeBack(one)}>
      Tính lại <span class="unseen">phiếu {shortId(one.response)}</span>
    </button>
  ),
})
