import { count, percent, points } from '../format.ts'
import { More } from '../parts/more.tsx'
import { periodTitle } from '../periods.ts'
import { small } from '../words.ts'
import { spaced } from './trust-table.tsx'
import type { GapRow } from './trust-types.ts'

type Parts = { readonly gaps: readonly GapRow[]; readonly year: string }

/** The volunteers of a year beside its random sample: the one test of them that rests on no assumption. */
export function GapSection({ gaps, year }: Parts) {
  const measured = gaps.filter((gap) => gap.shown)
  return (
    <section aria-labelledby="gap">
      <h2 id="gap">So người tự nguyện trả lời với mẫu điều tra, {small(periodTitle(year) ?? year)}</h2>
      <p class="soft">Mỗi năm một lần, trên những gì cả hai bên cùng trả lời. Kết quả thế nào cũng được nêu.</p>
      {gaps.length === 0 && <p>Năm này không có chỉ tiêu nào có hiệu lực cả năm để so.</p>}
      {alike(gaps).map(({ sentence, titles }) => (
        <p key={sentence} class="say">
          {titles.length < gaps.length && <b>{titles.join('; ')}: </b>}
          {spaced(sentence)}
        </p>
      ))}
      {measured.length > 0 && <More title="Vì sao? Các số đã so">{() => <Gaps of={measured} />}</More>}
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

function Gaps({ of }: { readonly of: readonly Extract<GapRow, { shown: true }>[] }) {
  return (
    <table class="stacks">
      <caption>
        <span>Chênh lệch là người tự nguyện trừ mẫu điều tra, tính bằng điểm</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          {headings.map((title) => (
            <th key={title} scope="col" class="n">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.map(({ target, criteria, factors, volunteer, sample, gap }) => (
          <tr key={target.id}>
            <th scope="row">{target.title.vi}</th>
            <td class="n" data-label={headings[0]}>
              {factors.length > 0 ? `${count(factors.length)} yếu tố` : `${count(criteria.length)} câu hỏi`}
            </td>
            <td class="n" data-label={headings[1]}>
              {percent(volunteer.share)} ({count(volunteer.respondents)} phiếu)
            </td>
            <td class="n" data-label={headings[2]}>
              {percent(sample.share)} ({count(sample.respondents)} phiếu)
            </td>
            <td class="n" data-label={headings[3]}>
              {gap.difference < 0 ? '−' : ''}
              {points(Math.abs(gap.difference))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const headings = ['So theo', 'Người tự nguyện', 'Mẫu điều tra', 'Chênh lệch'] as const
