import { small } from '../../../surveys/voice/capitals.ts'
import { count, percent, points } from '../../../surveys/voice/numbers.ts'
import { More } from '../parts/more.tsx'
import { periodTitle } from '../periods.ts'
import { streamTitles } from '../words.ts'
import { type Column, DataTable } from './data-table.tsx'
import type { GapRow } from './reports.ts'
import { spaced } from './spaced.ts'

type Parts = { readonly gaps: readonly GapRow[]; readonly year: string }

/** The volunteers of a year beside its random sample: the one test of them that rests on no assumption. */
export function GapSection({ gaps, year }: Parts) {
  const measured = gaps.filter((gap) => gap.shown)
  return (
    <section aria-labelledby="gap">
      <h2 id="gap">So người tự nguyện trả lời với điều tra chọn mẫu, {small(periodTitle(year) ?? year)}</h2>
      <p class="soft">
        Mỗi năm một lần, theo câu hỏi về hài lòng chung mà cả hai nguồn cùng trả lời. Kết quả thế nào cũng được nêu.
      </p>
      {gaps.length === 0 && <p>Năm này không có chỉ tiêu nào có hiệu lực cả năm để so.</p>}
      {alike(gaps).map(({ sentence, titles }) => (
        <p key={sentence} class="say">
          {titles.length < gaps.length && <b>{titles.join('; ')}: </b>}
          {spaced(sentence)}
        </p>
      ))}
      {measured.length > 0 && <More title="Cách tính, căn cứ: các kết quả đã so">{() => <Gaps of={measured} />}</More>}
    </section>
  )
}

/** What is said of several targets alike is said once. */
function alike(gaps: readonly GapRow[]) {
  return [...new Set(gaps.map(({ sentence }) => sentence))].map((sentence) => ({
    sentence,
    titles: gaps.filter((gap) => gap.sentence === sentence).map(({ target }) => target.title.vi),
  }))
}

type Measured = Extract<GapRow, { shown: true }>

const Gaps = ({ of }: { readonly of: readonly Measured[] }) => (
  <DataTable
    caption="Chênh lệch là người tự nguyện trả lời trừ điều tra chọn mẫu, tính bằng điểm phần trăm"
    what="Chỉ tiêu"
    rows={of}
    keyOf={({ target }) => target.id}
    nameOf={({ target }) => target.title.vi}
    columns={columns}
  />
)

const shareOf = ({ share, respondents }: Measured['sample']) => `${percent(share)} (${count(respondents)} phiếu)`

const columns: readonly Column<Measured>[] = [
  { title: streamTitles.volunteer, number: ({ volunteer }) => shareOf(volunteer) },
  { title: streamTitles.sample, number: ({ sample }) => shareOf(sample) },
  {
    title: 'Chênh lệch',
    number: ({ gap: { difference } }) => `${difference < 0 ? '−' : ''}${points(Math.abs(difference))}`,
  },
]
