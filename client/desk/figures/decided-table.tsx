import { causeText } from '../../../surveys/voice/causes.ts'
import { momentAt } from '../../../surveys/voice/days.ts'
import type { Proposal } from '../api.ts'
import { proposalTitle, proposerOf, stateWords } from '../say-proposal.ts'
import { type Column, DataTable } from './data-table.tsx'

const columns: readonly Column<Proposal>[] = [
  { title: 'Kết quả', text: ({ state, answer }) => [stateWords[state], answer].filter(Boolean).join(': ') },
  { title: 'Đề nghị', text: (one) => `${proposerOf(one)}, ${momentAt(one.at)}` },
  {
    title: 'Quyết định',
    text: ({ decidedBy, decidedAt }) => (decidedAt ? `${decidedBy}, ${momentAt(decidedAt)}` : '–'),
  },
  { title: 'Lý do', text: ({ kind, cause, reason }) => [causeText(kind, cause).vi, reason].filter(Boolean).join('. ') },
]

/** Proposals that somebody decided about, the latest first. */
export const DecidedTable = ({ proposals }: { readonly proposals: readonly Proposal[] }) =>
  proposals.length === 0 ? (
    <p>Chưa có đề nghị nào được quyết định.</p>
  ) : (
    <DataTable
      caption="Mới nhất đứng trước, nhiều nhất 100 đề nghị"
      what="Đề nghị"
      rows={proposals}
      keyOf={({ id }) => id}
      nameOf={proposalTitle}
      columns={columns}
    />
  )
