import { capital } from '../../../surveys/voice/capitals.ts'
import { count, outward, percent } from '../../../surveys/voice/numbers.ts'
import { streamNames } from '../../../surveys/voice/streams.ts'
import { groupName, type Names } from '../names.ts'
import { type Fact, Facts } from '../parts/facts.tsx'
import { More } from '../parts/more.tsx'
import type { OverfullGroup, TargetFigure } from './reports.ts'
import { Source } from './source.tsx'
import { Weighing } from './weighing.tsx'

type Parts = {
  readonly of: TargetFigure
  readonly names: Names
  /** What the interval rests on, for people who were not drawn at random. */
  readonly assumption: string | undefined
}

/** “Cách tính, căn cứ”: how the figure came about, and how far it can be believed. */
export function Why(parts: Parts) {
  const { target, stream } = parts.of
  return (
    <More title="Cách tính, căn cứ" about={`${target.title.vi}, ${streamNames[stream]}`}>
      {() => (
        <div class="because">
          <Facts of={facts(parts)} />
          <Remarks {...parts} />
          <Weighing row={parts.of} names={parts.names} />
          <Source of={target} />
        </div>
      )}
    </More>
  )
}

function facts({ of: { method, stream, estimate, live, trust, n }, names }: Parts): readonly Fact[] {
  const { weighted, unweighted, label } = estimate
  const { responseRate, coverage, bounds } = trust ?? {}
  return [
    ['Cách tính', names.method(method)],
    [
      'Cơ cấu hồ sơ',
      stream === 'sample' && !weighted ? 'Mọi phiếu của điều tra chọn mẫu tính như nhau' : capital(label),
    ],
    ['Bình quân các phiếu', weighted && unweighted?.shown],
    ['Khoảng tin cậy khi kỳ chưa kết thúc', live && outward(live)],
    ['Số phiếu', count(n)],
    ['Hồ sơ đã giải quyết', trust && count(trust.population)],
    ['Tỷ lệ trả lời', responseRate !== undefined && percent(responseRate)],
    ['Độ bao phủ hồ sơ', coverage !== undefined && percent(coverage)],
    ['Cỡ mẫu hiệu dụng (Kish)', trust && count(trust.kishSize)],
    ['Thấp nhất – cao nhất có thể', bounds && outward(bounds)],
  ]
}

function Remarks({ of: { stream, decides, estimate, trust, tippingSentence }, names, assumption }: Parts) {
  const { withoutPopulation = 0, strataWithoutPopulation = [], overfull = [], of } = estimate.weighted ?? {}
  const places = (list: readonly OverfullGroup[], all = list.length) => placesNamed(list, all, names)
  const remarks = [
    tippingSentence,
    decides &&
      trust?.fragile &&
      'Kết luận chưa vững: chỉ cần người không trả lời kém hài lòng hơn một chút là kết luận có thể thay đổi.',
    assumption && `${capital(assumption)}.`,
    stream !== 'sample' &&
      !trust &&
      'Chưa có số hồ sơ đã giải quyết nên chưa biết tỷ lệ trả lời và chưa tính được theo cơ cấu hồ sơ.',
    withoutPopulation > 0 &&
      `${count(withoutPopulation)} phiếu thuộc nhóm chưa có số hồ sơ, không nằm trong kết quả tính theo cơ cấu hồ sơ: ${places(strataWithoutPopulation, of?.strataWithoutPopulation)}.`,
    overfull.length > 0 && `Nhóm có nhiều phiếu hơn hồ sơ, cần kiểm tra: ${places(overfull, of?.overfull)}.`,
  ].filter((remark): remark is string => Boolean(remark))
  return (
    <ul>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}

/** The groups by name; of a long list the first, and how many others there are. */
export function placesNamed(list: readonly OverfullGroup[], all: number, names: Names): string {
  const named = list.map((place) => groupName(place, names)).join('; ')
  return all > list.length ? `${named}; … và ${count(all - list.length)} nhóm khác` : named
}
