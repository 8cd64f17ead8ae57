import { causeText } from '../../../surveys/voice/causes.ts'
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

/** One that may have been counted again since. */
type Listed = KeptExclusion & {
  readonly takenBackAt?: number | null
  readonly takenBackBy?: string | null
  readonly takenBackReason?: string | null
}

const columns: readonly Column<Listed>[] = [
  {
    title: 'Lý do',
    text: ({ cause, reason }) => [cause && causeText('exclude', cause).vi, reason].filter(Boolean).join('. '),
  },
  { title: 'Loại lúc', text: ({ at }) => momentAt(at) },
  { title: 'Người đề nghị, người xác nhận', text: (one) => bothPeople(one) },
  { title: 'Hiện nay', text: (one) => standing(one) },
]

/** Before there were two, the one who did it. */
function bothPeople({ by, proposedBy }: Listed) {
  if (proposedBy) return `${proposedBy}; ${by}`
  return (
    <>
      {by} <span class="soft">(do một người thực hiện, trước khi có hai người)</span>
    </>
  )
}

const standing = ({ takenBackAt, takenBackBy, takenBackReason }: Listed): string =>
  takenBackAt
    ? [`tính lại từ ${momentAt(takenBackAt)}, ${takenBackBy}`, takenBackReason].filter(Boolean).join(': ')
    : 'không tính'

/** Answers left out: why, when and by whom; and whether they are counted again. */
export const ExclusionList = ({ of }: { readonly of: readonly Listed[] }) => (
  <DataTable
    caption="Phiếu không bị xóa hay sửa: chỉ không tính vào số liệu, và có thể tính lại"
    what="Mã phiếu"
    rows={of}
    keyOf={({ response, at }) => `${response} ${at}`}
    nameOf={({ response }) => (
      <span class="code" title={response}>
        {shortId(response)}
      </span>
    )}
    columns={columns}
  />
)
