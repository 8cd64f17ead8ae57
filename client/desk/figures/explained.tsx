import type { Stream } from '../../../surveys/grammar/context.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import { report, together } from '../api.ts'
import type { Names } from '../names.ts'
import { Facts } from '../parts/facts.tsx'
import { Answered } from '../parts/notice.tsx'
import { periodTitle } from '../periods.ts'
import { useAsked } from '../use-asked.ts'
import { Bars } from './bars.tsx'
import type { Report, ReportFigures } from './reports.ts'
import { spaced } from './spaced.ts'

type Parts = { readonly period: string; readonly stream: Stream; readonly names: Names }
type Answer = { readonly shortfall: Report<'shortfall'>; readonly change: Report<'change'> }

/** Where the points are lost, and what changed since the period before: about administrative procedures, by one stream. */
export function Explained({ period, stream, names }: Parts) {
  const asked = useAsked(`${period} ${stream}`, () =>
    together<Answer>({
      shortfall: report('shortfall', { period, stream }),
      change: report('change', { period, stream }),
    }),
  )
  return (
    <Answered of={asked}>
      {({ shortfall, change }) => (
        <>
          <Lost of={shortfall.figures} stream={stream} names={names} />
          <Changed of={change.figures} />
        </>
      )}
    </Answered>
  )
}

/** Where something is missing: a sentence, what each area adds and lacks, and at which criteria. */
export function Lost({
  of: { profile, areas, sentence },
  stream,
  names,
}: Pick<Parts, 'stream' | 'names'> & { readonly of: ReportFigures<'shortfall'> }) {
  const criteria = profile?.found?.criteria
  return (
    <section aria-labelledby="lost">
      <h2 id="lost">Còn thiếu nhiều nhất ở đâu</h2>
      <p class="say">{spaced(sentence)}</p>
      {areas && (
        <div class="beside-each-other">
          <Bars
            caption={`Theo lĩnh vực, phiếu ${ofStream(stream)}, tính bằng điểm phần trăm`}
            what="Lĩnh vực"
            bars={areas.top.map(({ area, points, lack }) => ({ name: names.area(area), points, each: lack }))}
            {...restOf(areas.rest, 'lĩnh vực')}
          />
          {profile && criteria && (
            <Bars
              caption={`Theo tiêu chí, ${count(profile.n)} phiếu chấm đủ các yếu tố trên ${count(profile.of)} phiếu, tính bằng điểm phần trăm`}
              what="Tiêu chí"
              bars={criteria.top.map(({ title, points }) => ({ name: title.vi, points }))}
              {...restOf(criteria.rest, 'tiêu chí')}
            />
          )}
        </div>
      )}
    </section>
  )
}

type Rest = { readonly entries: number; readonly points: number } | undefined
const restOf = (rest: Rest, what: string) =>
  rest ? { rest: { name: `${rest.entries} ${what} còn lại`, points: rest.points } } : {}

function Changed({
  of: { previous, difference, printed, sentence, before, after },
}: {
  readonly of: ReportFigures<'change'>
}) {
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">So với {small(periodTitle(previous) ?? 'kỳ trước')}</h2>
      <p class="say">{spaced(sentence)}</p>
      {difference && printed && before && after && (
        <>
          <Facts
            class="wide"
            of={[
              ['Kỳ trước', before.shown],
              ['Kỳ này', after.shown],
              [
                'Chênh lệch',
                `${printed.difference}${difference.distinguishable ? '' : ' (chưa đủ căn cứ là tăng hay giảm)'}`,
              ],
              ['Do mức hài lòng ở từng nhóm hồ sơ', printed.rates],
              ['Do cơ cấu hồ sơ thay đổi', printed.mix],
              ['Không tách được', printed.rest],
            ]}
          />
          <p class="soft">Chênh lệch và các phần của nó tính bằng điểm phần trăm, từ số chưa làm tròn.</p>
        </>
      )}
    </section>
  )
}
