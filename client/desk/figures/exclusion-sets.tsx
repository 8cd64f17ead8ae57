import { causeText } from '../../../surveys/voice/causes.ts'
import { momentAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { type ExclusionSet, told, v1 } from '../api.ts'
import { More } from '../parts/more.tsx'
import { ProposeForm } from '../parts/propose-form.tsx'
import { may } from '../session.ts'
import { type Column, DataTable } from './data-table.tsx'

/** Answers left out together by one proposal: how many, why, when and by whom; all of it undone at once. */
export const ExclusionSets = ({ of }: { readonly of: readonly ExclusionSet[] }) => (
  <DataTable
    caption="Mỗi dòng là một lần loại nhiều phiếu cùng lúc; phiếu vẫn được giữ nguyên"
    what="Số phiếu"
    rows={of}
    keyOf={({ proposal }) => proposal}
    nameOf={({ n }) => `${count(n)} phiếu`}
    columns={may('exclusion-return-proposed') ? [...columns, undo] : columns}
  />
)

const columns: readonly Column<ExclusionSet>[] = [
  {
    title: 'Lý do',
    text: ({ cause, reason }) => [cause && causeText('exclude-batch', cause).vi, reason].filter(Boolean).join('. '),
  },
  { title: 'Loại lúc', text: ({ at }) => momentAt(at) },
  { title: 'Người đề nghị, người xác nhận', text: ({ by, proposedBy }) => [proposedBy, by].filter(Boolean).join('; ') },
  { title: 'Hiện nay', text: (one) => standing(one) },
]

function standing({ n, inForce, takenBackAt, takenBackBy, takenBackReason }: ExclusionSet): string {
  if (inForce === n) return 'không tính'
  if (inForce > 0) return `${count(inForce)} phiếu không tính, ${count(n - inForce)} phiếu tính lại`
  const since = takenBackAt ? ` từ ${momentAt(takenBackAt)}, ${takenBackBy}` : ''
  return [`đã hoàn tác${since}`, takenBackReason].filter(Boolean).join(': ')
}

const undo: Column<ExclusionSet> = { title: 'Việc', text: (one) => one.inForce > 0 && <Undo of={one} /> }

/** Filled in already: whoever left out by mistake only has to press. */
function Undo({ of: { proposal, inForce, at } }: { readonly of: ExclusionSet }) {
  const about = `${count(inForce)} phiếu loại lúc ${momentAt(at)}`
  return (
    <More title="Hoàn tác" about={about}>
      {() => (
        <ProposeForm
          kind="count-again"
          act="Đề nghị hoàn tác"
          given={{ cause: 'mistaken', reason: `Hoàn tác việc loại ${about}` }}
          onPropose={(json) => told(v1.proposals[':id'].undo.$post({ param: { id: proposal }, json }))}
        />
      )}
    </More>
  )
}
