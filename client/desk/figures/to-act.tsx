import { count, percentagePoints } from '../../../surveys/voice/numbers.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import { addresses, placeAddress, withChoices } from '../address.ts'
import { type Catalogue, report, together } from '../api.ts'
import { catalogue } from '../known.ts'
import { namesIn } from '../names.ts'
import { Answered } from '../parts/notice.tsx'
import { useAsked } from '../use-asked.ts'
import { printed } from './measured.tsx'
import type { Report, ReportFigures } from './reports.ts'
import { spaced } from './spaced.ts'

type Answer = { readonly shortfall: Report<'shortfall'>; readonly known: Catalogue }

/** A place where something is to be done, and why it is named. */
type ActPlace = { readonly area: string; readonly why: string }

/** How many places a leader can act on at once. */
const most = 3

/**
 * Where to act: first what the one test calls weak, then what is wholly below by itself, then the areas that add most to
 * what is missing; each once, with the reason it is named.
 */
export function placesToAct(
  finding: ReportFigures<'breakdown'>['finding'],
  areas: ReportFigures<'shortfall'>['areas'],
): ActPlace[] {
  const weak = (finding?.weak ?? []).map(({ scope, shown }) => ({
    area: scope,
    why: `${printed(shown).number}, có đủ căn cứ là thấp`,
  }))
  const near = (finding?.near ?? []).map(({ scope, shown }) => ({
    area: scope,
    why: `${printed(shown).number}, cần theo dõi`,
  }))
  const costly = (areas?.top ?? []).map(({ area, points, lack }) => ({
    area,
    why: `góp ${percentagePoints(points)} vào phần còn thiếu; trong 100 phiếu có khoảng ${count(Math.round(lack * 100))} phiếu chưa hài lòng`,
  }))
  const all = [...weak, ...near, ...costly.filter(({ why }) => !why.startsWith('góp 0,0'))]
  return all.filter((one, i) => all.findIndex(({ area }) => area === one.area) === i).slice(0, most)
}

/** The one finding, and the three places to act on with who answers for each. */
export function ToAct({ of: { period, figures } }: { readonly of: Report<'breakdown'> }) {
  const asked = useAsked(period.name, () =>
    together<Answer>({ shortfall: report('shortfall', { period: period.name }), known: catalogue.get() }),
  )
  return (
    <section aria-labelledby="act">
      <h2 id="act">Cần làm ở đâu</h2>
      <p class="say">{spaced(figures.finding?.sentence ?? '')}</p>
      <Answered of={asked}>
        {({ shortfall, known }) => (
          <Places of={placesToAct(figures.finding, shortfall.figures.areas)} known={known} period={period.name} />
        )}
      </Answered>
      <p class="controls-only">
        <a href={withChoices(addresses.areas, { period: period.name })}>
          Cả {count(figures.rows.length)} lĩnh vực, phiếu {ofStream(figures.stream)}
        </a>
      </p>
    </section>
  )
}

type Named = { readonly of: readonly ActPlace[]; readonly known: Catalogue; readonly period: string }

function Places({ of, known, period }: Named) {
  const names = namesIn(known, { methods: [] })
  const owner = (area: string) => {
    const unit = known.areas.find(({ id }) => id === area)?.unit
    return known.units.find(({ id }) => id === unit)?.name
  }
  if (of.length === 0) return <p>Chưa có nơi nào còn thiếu rõ.</p>
  return (
    <ol class="to-act">
      {of.map(({ area, why }) => (
        <li key={area}>
          <a href={withChoices(placeAddress('area', area), { period })}>{names.area(area)}</a>: {why}.
          {owner(area) && <span class="note">Đơn vị trả lời về kết quả: {owner(area)}</span>}
        </li>
      ))}
    </ol>
  )
}
