import { streams } from '../../../surveys/grammar/context.ts'
import { count, percent } from '../../../surveys/voice/numbers.ts'
import type { HeadCount } from '../api.ts'
import { collator } from '../collator.ts'
import { streamTitles } from '../words.ts'
import { reasonOf } from './breakdown-table.tsx'
import { fewestShown } from './by-target.ts'
import { type Column, DataTable } from './data-table.tsx'

type Parts = { readonly rows: readonly HeadCount[]; readonly what: string; readonly period: string }

const inOrder = (a: HeadCount, b: HeadCount) =>
  collator.compare(a.title, b.title) || streams.indexOf(a.stream) - streams.indexOf(b.stream)

const columns: readonly Column<HeadCount>[] = [
  { title: 'Nguồn phiếu', text: ({ stream }) => streamTitles[stream] },
  { title: 'Đã nhận', number: ({ received }) => count(received) },
  { title: 'Đã tính', number: ({ n }) => count(n) },
  { title: 'Hài lòng chung', number: ({ satisfied }) => (satisfied === null ? '–' : count(satisfied)) },
  { title: 'Tỷ lệ', number: (row) => <Share of={row} /> },
]

/** What may not be told yet says how many answers it takes, or why. */
function Share({ of: { share, n, received, withheld } }: { readonly of: HeadCount }) {
  if (share !== null) return percent(share)
  if (received >= fewestShown && n === 0) return <span class="note">chưa đủ nhóm {fewestShown} phiếu</span>
  if (received > 0 && received < fewestShown) return <span class="note">từ {fewestShown} phiếu sẽ hiện tỷ lệ</span>
  return withheld ? <span class="note">{reasonOf({ withheld, fewerThan: fewestShown })}</span> : '–'
}

/** What has come in, counted by heads: the very first answer is seen here. */
export const HeadCounts = ({ rows, what, period }: Parts) => (
  <DataTable
    class="counts"
    caption={`Số phiếu đã nhận, ${period}: tạm tính, chưa tính theo cơ cấu hồ sơ; ít phiếu thì chưa nên so sánh`}
    what={what}
    rows={[...rows].sort(inOrder)}
    keyOf={({ scope, stream }) => `${scope} ${stream}`}
    nameOf={({ title }) => title}
    columns={columns}
  />
)
