import { count } from '../../../surveys/voice/numbers.ts'
import { DataTable } from '../figures/data-table.tsx'

type Group = { readonly stratum: string; readonly households: number }

/** How many households each group of a frame has. */
export const GroupsTable = ({ groups, caption }: { readonly groups: readonly Group[]; readonly caption: string }) => (
  <DataTable
    caption={caption}
    what="Tổ"
    rows={groups}
    keyOf={({ stratum }) => stratum}
    nameOf={({ stratum }) => stratum}
    columns={[{ title: 'Số hộ', number: ({ households }) => count(households) }]}
  />
)
