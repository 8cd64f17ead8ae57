import { streams } from '../../../surveys/grammar/context.ts'
import type { Rate } from '../api.ts'
import { collator } from '../collator.ts'
import { count, percent } from '../format.ts'
import { streamTitles } from '../words.ts'
import { type Column, DataTable } from './data-table.tsx'

type Parts = { readonly rows: readonly Rate[]; readonly what: string; readonly period: string }

const inOrder = (a: Rate, b: Rate) =>
  collator.compare(a.title, b.title) || streams.indexOf(a.stream) - streams.indexOf(b.stream)

const columns: readonly Column<Rate>[] = [
  { title: 'Ai trả lời', text: ({ stream }) => streamTitles[stream] },
  { title: 'Số phiếu', number: ({ n }) => count(n) },
  { title: 'Hài lòng chung', number: ({ satisfied }) => count(satisfied) },
  { title: 'Tỷ lệ', number: ({ share }) => (share === null ? '–' : percent(share)) },
]

/** What has come in, counted by heads: so that the very first answer is seen to move the rate, which claims nothing. */
export const HeadCounts = ({ rows, what, period }: Parts) => (
  <DataTable
    class="counts"
    caption={`Số phiếu đã nhận, ${period}: tạm tính, chưa gia quyền; ít phiếu thì chưa nên so sánh`}
    what={what}
    rows={[...rows].sort(inOrder)}
    keyOf={({ scope, stream }) => `${scope} ${stream}`}
    nameOf={({ title }) => title}
    columns={columns}
  />
)
