import { momentAt } from '../../../surveys/voice/days.ts'
import type { KeptExclusion } from '../api.ts'
import { type Column, DataTable } from './data-table.tsx'

/**
 * A response's id as it is told apart on paper: the end of it, for ids of the
 * same hour begin alike.
 *
 * @example
 * shortId('0199c3f2-7c1e-7abc-8def-0123456789ab') // => '…456789ab'
 * shortId('p-17') // => 'p-17'
 */
export const shortId = (id: string): string => (id.length > 12 ? `…${id.slice(-8)}` : id)

const columns: readonly Column<KeptExclusion>[] = [
  { title: 'Lý do', text: ({ reason }) => reason },
  { title: 'Loại lúc', text: ({ at }) => momentAt(at) },
  { title: 'Người loại', text: ({ by }) => by },
]

/** Each answer left out of a publication: why, when and by whom. */
export const ExclusionList = ({ of }: { readonly of: readonly KeptExclusion[] }) => (
  <DataTable
    caption="Phiếu không bị xóa hay sửa: chỉ không tính vào số liệu, và có thể tính lại"
    what="Mã phiếu"
    rows={of}
    keyOf={({ response }) => response}
    nameOf={({ response }) => (
      <span class="code" title={response}>
        {shortId(response)}
      </span>
    )}
    columns={columns}
  />
)
