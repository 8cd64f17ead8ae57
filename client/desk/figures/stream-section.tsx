import { capital } from '../../../surveys/voice/capitals.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import { addresses } from '../address.ts'
import { groupName, type Names } from '../names.ts'
import { Facts } from '../parts/facts.tsx'
import { More } from '../parts/more.tsx'
import { streamTitles } from '../words.ts'
import type { StreamRow } from './reports.ts'
import { SilentGroups } from './silent-groups.tsx'
import { spaced } from './spaced.ts'
import { TrustTable } from './trust-table.tsx'
import { UnlikeList } from './unlike-list.tsx'

type Parts = { readonly of: StreamRow; readonly names: Names }

/** How far one stream can be believed: sentences first, then its numbers, and what they mean for those who ask. */
export function StreamSection({ of, names }: Parts) {
  const { stream, targets, strata } = of
  const unlike = eachOnce(targets.flatMap(({ unlikeMerges }) => unlikeMerges))
  const title = streamTitles[stream]
  return (
    <section aria-labelledby={`stream-${stream}`}>
      <h2 id={`stream-${stream}`}>{title}</h2>
      <Believed of={of} names={names} />
      {targets.length === 0 && <p class="soft">Không chỉ tiêu nào có hiệu lực trong suốt kỳ này.</p>}
      {targets.some(({ trust }) => trust) && (
        <TrustTable rows={targets} caption={`Từng chỉ tiêu, phiếu ${ofStream(stream)}`} />
      )}
      {unlike.length > 0 && (
        <More title={`Nhóm đã gộp có tỷ lệ trả lời rất khác nhau (${count(unlike.length)})`} about={title}>
          {() => <UnlikeList of={unlike} names={names} />}
        </More>
      )}
      {of.trust && (
        <>
          <More title={`Tỷ lệ trả lời từng nhóm hồ sơ (${count(strata.length)})`} about={title}>
            {() => <SilentGroups of={strata} names={names} />}
          </More>
          <More title="Cách tính, căn cứ: các số này nghĩa là gì" about={title}>
            {() => <Meanings kishSize={of.trust?.kishSize} />}
          </More>
        </>
      )}
    </section>
  )
}

/** What the stream rests on, what was found of it, and what is lacking. */
function Believed({ of: { assumption, sentences, strata, trust }, names }: Parts) {
  const overfull = strata.filter((stratum) => stratum.overfull)
  return (
    <>
      <p class="soft">
        {assumption
          ? `${capital(assumption)}.`
          : 'Người trả lời được chọn ngẫu nhiên: khoảng tin cậy không cần giả định như với người tự nguyện trả lời.'}
      </p>
      {sentences.map((sentence) => (
        <p key={sentence} class="say">
          {spaced(sentence)}
        </p>
      ))}
      {overfull.length > 0 && (
        <p class="say">
          Nhóm có nhiều phiếu hơn hồ sơ, cần kiểm tra: {overfull.map((place) => groupName(place, names)).join('; ')}.
        </p>
      )}
      {!trust && (
        <p>
          Cần <a href={addresses.populations}>nhập số hồ sơ đã giải quyết</a> của kỳ thì mới biết tỷ lệ trả lời và tính
          được theo cơ cấu hồ sơ.
        </p>
      )}
    </>
  )
}

/** Targets of overlapping scope may merge the same parts. */
const eachOnce = (merges: StreamRow['targets'][number]['unlikeMerges']) => [
  ...new Map(merges.map((merge) => [`${merge.least.key} ${merge.most.key}`, merge])).values(),
]

const Meanings = ({ kishSize }: { readonly kishSize: number | undefined }) => (
  <Facts
    class="wide meanings"
    of={[
      ...meanings,
      [
        'Cỡ mẫu hiệu dụng (Kish)',
        kishSize !== undefined &&
          `${count(kishSize)} phiếu: khi tính theo cơ cấu hồ sơ, mỗi phiếu đại diện cho số hồ sơ khác nhau, nên chỉ có giá trị bằng chừng ấy phiếu như nhau.`,
      ],
    ]}
  />
)

const meanings = [
  ['Tỷ lệ trả lời', 'Số phiếu trên số hồ sơ đã giải quyết trong kỳ.'],
  [
    'Độ bao phủ hồ sơ',
    'Phần hồ sơ thuộc những nhóm có ít nhất một người trả lời. Phần còn lại chưa có phiếu trả lời nào.',
  ],
  [
    'Thấp nhất – cao nhất có thể',
    'Kết quả trong hai trường hợp: mọi người không trả lời đều không hài lòng, hoặc đều hài lòng. Khoảng này luôn đúng, không dựa vào giả định nào.',
  ],
  [
    'Cần ở người không trả lời',
    'Trong số người không trả lời, bao nhiêu phần trăm phải hài lòng thì tỷ lệ chung mới từ chỉ tiêu trở lên.',
  ],
  [
    'Mức đại diện (R)',
    '100 là mọi nhóm hồ sơ trả lời với cùng tỷ lệ. Càng thấp thì người trả lời càng khác người được phục vụ.',
  ],
  [
    'Theo cơ cấu hồ sơ, bình quân các phiếu',
    'Theo cơ cấu hồ sơ: mỗi nhóm tính bằng số hồ sơ của nó. Bình quân các phiếu: mọi phiếu như nhau. Hai kết quả khác nhau hơn 1 điểm phần trăm thì có câu nói rõ.',
  ],
] as const
