import type { Stream } from '../../../surveys/grammar/context.ts'
import { report, together } from '../api.ts'
import { points } from '../format.ts'
import type { Names } from '../names.ts'
import { Facts } from '../parts/facts.tsx'
import { Answered } from '../parts/notice.tsx'
import { periodTitle } from '../periods.ts'
import { useAsked } from '../use-asked.ts'
import { small, streamNames } from '../words.ts'
import { Bars } from './bars.tsx'
import type { Report, Reports } from './report-types.ts'
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

/** Where the points are lost: a sentence, and what each criterion and each area costs. */
export function Lost({
  of: { criteria, areas, sentence },
  stream,
  names,
}: Pick<Parts, 'stream' | 'names'> & { readonly of: Reports['shortfall'] }) {
  return (
    <section aria-labelledby="lost">
      <h2 id="lost">Mất điểm ở đâu</h2>
      <p class="say">{spaced(sentence)}</p>
      {criteria && areas && (
        <div class="beside-each-other">
          <Bars
            caption={`Điểm mất theo tiêu chí, ${streamNames[stream]}`}
            what="Tiêu chí"
            bars={criteria.top.map(({ title, points }) => ({ name: title.vi, points }))}
            {...restOf(criteria.rest, 'tiêu chí')}
          />
          <Bars
            caption={`Điểm mất theo lĩnh vực, ${streamNames[stream]}`}
            what="Lĩnh vực"
            bars={areas.top.map(({ area, points }) => ({ name: names.area(area), points }))}
            {...restOf(areas.rest, 'lĩnh vực')}
          />
        </div>
      )}
    </section>
  )
}

type Rest = { readonly entries: number; readonly points: number } | undefined
const restOf = (rest: Rest, what: string) =>
  rest ? { rest: { name: `${rest.entries} ${what} còn lại`, points: rest.points } } : {}

function Changed({ of: { previous, difference, split, sentence, before, after } }: { readonly of: Reports['change'] }) {
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">So với {small(periodTitle(previous) ?? 'kỳ trước')}</h2>
      <p class="say">{spaced(sentence)}</p>
      {difference && split && before && after && (
        <Facts
          class="wide"
          of={[
            ['Kỳ trước', spaced(before.shown)],
            ['Kỳ này', spaced(after.shown)],
            [
              'Chênh lệch',
              `${signed(difference.difference)} điểm${difference.distinguishable ? '' : ': không phân biệt được'}`,
            ],
            ['Do mức hài lòng trong từng nhóm thủ tục', `${signed(split.rates)} điểm`],
            ['Do cơ cấu hồ sơ thay đổi', `${signed(split.mix)} điểm`],
          ]}
        />
      )}
    </section>
  )
}

/** A gain or a loss in points, with its sign. */
function signed(share: number): string {
  const size = points(Math.abs(share))
  return size === points(0) ? size : `${share > 0 ? '+' : '−'}${size}`
}
