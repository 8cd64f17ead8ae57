import { fallsOverVisits } from '../../../surveys/campaign/over-visits.ts'
import { findMethod } from '../../../surveys/methods/index.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { type Fact, Facts } from '../parts/facts.tsx'
import type { Results } from './asked.ts'
import { figureWords, rateWords } from './words.ts'

/** The figure of a campaign with those beside it: first what is said, then from how many, then what it would be otherwise. */
export function ResultsShown({ of }: { readonly of: Results }) {
  const { figure } = of
  return (
    <>
      <p class="say">
        Hài lòng <b>{figureWords(figure)}</b>
        {figure && `, theo ${count(figure.n)} hộ trả lời đủ`}. Kết quả thực tế nhiều khả năng nằm trong khoảng này.
      </p>
      {of.isTooLow && <p class="note">Tỷ lệ trả lời thấp: kết quả có thể chưa đại diện cho các hộ không trả lời.</p>}
      {fallsOverVisits(of.byVisits) && (
        <p class="note">Người khó gặp hài lòng thấp hơn; kết quả có thể cao hơn sự thật.</p>
      )}
      <Facts of={factsOf(of)} />
      <DataTable
        caption="Kết quả nếu dừng sau mỗi lần đến"
        what="Đến"
        rows={of.byVisits}
        keyOf={({ upTo }) => `${upTo}`}
        nameOf={({ upTo }) => (upTo > 3 ? 'tất cả các lần' : `${upTo} lần`)}
        columns={visitColumns}
      />
      <DataTable
        caption="Hộ đã giao theo tổ"
        what="Tổ"
        rows={of.groups}
        keyOf={({ stratum }) => stratum}
        nameOf={({ stratum }) => stratum}
        columns={groupColumns}
      />
    </>
  )
}

const factsOf = (of: Results): readonly Fact[] => [
  ['Tỷ lệ trả lời thấp nhất (RR1)', rateWords(of.rates.RR1)],
  ['Tỷ lệ trả lời ước tính (RR3)', rateWords(of.rates.RR3)],
  ['Chưa hiệu chỉnh hộ không trả lời', figureWords(of.baseOnly)],
  ['Không tính hộ dự phòng', figureWords(of.withoutReserve)],
  ['Phiếu không tính', droppedWords(of)],
  ['Phiếu giấy nhập hai lần', keyedWords(of)],
  ['Phúc tra', `${count(of.backChecks.done)} hộ, ${count(of.backChecks.invented)} phiếu khống`],
  ['Phương pháp tính', findMethod(of.method)?.title.vi ?? of.method],
]

const visitColumns: readonly Column<Results['byVisits'][number]>[] = [
  { title: 'Hộ trả lời', number: ({ n }) => count(n) },
  { title: 'Hài lòng', number: ({ figure }) => (figure ? figureWords(figure) : 'thêm ít hơn 5 hộ') },
]

const groupColumns: readonly Column<Results['groups'][number]>[] = [
  { title: 'Trong khung', number: ({ households }) => count(households) },
  { title: 'Đã giao', number: ({ released }) => count(released) },
  { title: 'Dự phòng đã dùng', number: ({ replaced }) => count(replaced) },
  { title: 'Trả lời đủ', number: ({ complete }) => count(complete) },
  { title: 'Từ chối, dở dang', number: ({ refusal, partial }) => count(refusal + partial) },
  { title: 'Không gặp, không rõ', number: (one) => count(one.nonContact + one.unknownHousehold + one.unknownOther) },
]

const droppedWords = ({ dropped: { invented, incomplete, missing } }: Results): string =>
  `${count(invented)} khống, ${count(incomplete)} không đủ câu, ${count(missing)} hộ trả lời mà thiếu phiếu`

const keyedWords = ({ keying: { onPaper, onDevice, differed } }: Results): string =>
  `${count(onPaper)} phiếu, ${count(differed)} phiếu từng lệch; ${count(onDevice)} phiếu trả lời trên điện thoại`
