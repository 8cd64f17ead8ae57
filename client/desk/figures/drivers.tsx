import { count, percent } from '../../../surveys/voice/numbers.ts'
import { More } from '../parts/more.tsx'
import { DriverPlot } from './driver-plot.tsx'
import { DriverTable } from './driver-table.tsx'
import { quadrantMeanings, quadrantNames } from './quadrants.ts'
import type { PlacedDriver, Report, ReportFigures, ShownDrivers } from './reports.ts'
import { leftOut, mapSentence, restsOn, whyNoMap } from './say-drivers.ts'

/** What goes with satisfaction and how well it does, one map a questionnaire; or why there is no map. */
export function Drivers({ of }: { readonly of: readonly Report<'drivers'>[] }) {
  const answered = of.map(({ figures }) => figures).filter(isUsed)
  return (
    <section aria-labelledby="drivers">
      <h2 id="drivers">Yếu tố nào quan trọng mà chưa tốt</h2>
      {answered.length === 0 && <p>{nobodyYet(of)}</p>}
      <div class="driver-maps">
        {answered.map((figures) => (
          <article key={figures.questionnaire.id} class="driver-map">
            <h3>{figures.questionnaire.title.vi}</h3>
            {figures.shown ? <Shown of={figures} about={figures.questionnaire.title.vi} /> : <p>{whyNoMap(figures)}</p>}
          </article>
        ))}
      </div>
    </section>
  )
}

/** How many answered at all, and how many of them rated every factor: fewer than a map takes. */
function nobodyYet(of: readonly Report<'drivers'>[]): string {
  const received = of.reduce((sum, { figures }) => sum + figures.received, 0)
  return `Chưa vẽ được: có 0 phiếu chấm đủ các yếu tố, trên ${count(received)} phiếu; cần từ 100 phiếu.`
}

/** A form nobody filled in has nothing to say; the full form was filled in even though nobody can be counted on its map. */
const isUsed = (map: ReportFigures<'drivers'>): boolean =>
  map.n > 0 || (!map.shown && map.reason === 'no_overall_question')

function Shown({ of, about }: { readonly of: ShownDrivers; readonly about: string }) {
  const placed = of.drivers.filter((one): one is PlacedDriver => one.importance !== undefined)
  return (
    <>
      <p class="say">{mapSentence(of)}</p>
      {placed.length > 0 && (
        <>
          <p class="note">
            Càng sang phải càng gắn với mức hài lòng chung; càng lên cao chỉ số càng cao. Số trên hình là số trong danh
            sách.
          </p>
          <DriverPlot of={of} placed={placed} />
          <ol class="map-key">
            {placed.map((one) => (
              <li key={one.factor}>
                <b>{one.title.vi}</b>: {told(one)}
              </li>
            ))}
          </ol>
        </>
      )}
      {leftOut(of).map((sentence) => (
        <p key={sentence} class="soft">
          {sentence}
        </p>
      ))}
      <p class="soft">{restsOn(of)}</p>
      <More title="Bảng số liệu" about={about}>
        {() => <DriverTable of={of} about={about} />}
      </More>
    </>
  )
}

const told = ({ quadrant, importance, performance }: PlacedDriver): string =>
  [
    quadrant && `${quadrantNames[quadrant].toLowerCase()} (${quadrantMeanings[quadrant]})`,
    `tầm quan trọng ${percent(importance)}`,
    `chỉ số ${percent(performance)}`,
  ]
    .filter(Boolean)
    .join(', ')
