import { count, setPercent } from '../../../surveys/voice/numbers.ts'
import { type PlaceKind, placeAddress, withChoices } from '../address.ts'
import { More } from '../parts/more.tsx'
import { printed } from './measured.tsx'
import type { ReportFigures } from './reports.ts'
import { spaced } from './spaced.ts'

type Breakdown = ReportFigures<'breakdown'>
export type Finding = NonNullable<Breakdown['finding']>
type FoundPlace = Finding['weak'][number]

/** The page of a place that was found; none for answers that name no procedure. */
export const foundAddress = (by: Breakdown['by'], { scope, area }: Pick<FoundPlace, 'scope' | 'area'>, chosen = {}) =>
  scope === '' || by === 'factor' || by === 'criterion'
    ? undefined
    : withChoices(placeAddress(by as PlaceKind, scope, by === 'procedure' ? area : undefined), chosen)

type Parts = {
  readonly of: Pick<Breakdown, 'finding' | 'by' | 'target'>
  /** What goes along to the pages of the places. */
  readonly chosen: { readonly period: string; readonly stream?: string; readonly about?: string }
}

/** The one answer to "which of these is weak?", above everything that draws them; and the test that stands behind it. */
export function FindingSection({ of: { finding, by, target }, chosen }: Parts) {
  if (!finding) return null
  const { sentence, tested, weak, near } = finding
  return (
    <section class="finding" aria-labelledby="finding">
      <h2 id="finding" class="unseen">
        Nơi nào yếu
      </h2>
      <p class="headline">{spaced(sentence)}</p>
      {weak.length + near.length > 0 && (
        <ul class="flagged">
          {[...weak, ...near].map((place) => (
            <li key={`${place.area} ${place.scope}`}>
              <PlaceLink to={foundAddress(by, place, chosen)} name={place.name} /> <b>{printed(place.shown).number}</b>{' '}
              <span class="soft">{printed(place.shown).interval}</span>
            </li>
          ))}
        </ul>
      )}
      {tested > 0 && (
        <More title="Cách tính, căn cứ" about="Nơi nào yếu">
          {() => (
            <p class="because">
              Xét {count(tested)} dòng đủ phiếu, đúng theo kết quả ghi ở bảng, so với mức chung {setPercent(target)} của
              kế hoạch, bằng kiểm định nhị thức chính xác. Đã tính đến việc xét nhiều dòng cùng lúc: trung bình không
              quá 5% số nơi nêu là có đủ căn cứ bị nêu nhầm.
            </p>
          )}
        </More>
      )}
    </section>
  )
}

/** A place by its name, which leads to its page where it has one. */
export const PlaceLink = ({ to, name }: { readonly to: string | undefined; readonly name: string }) =>
  to ? <a href={to}>{name}</a> : <b>{name}</b>
