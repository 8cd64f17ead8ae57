import { isAnswered } from '../../../surveys/periods/offered.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import { type Catalogue, report, type Told, together } from '../api.ts'
import { Drivers } from '../figures/drivers.tsx'
import { Lost } from '../figures/explained.tsx'
import { wholeReport } from '../figures/page-after-page.ts'
import type { AskedOf, Report } from '../figures/reports.ts'
import { ServiceGroups } from '../figures/service-groups.tsx'
import { catalogue, choices } from '../known.ts'
import { namesIn } from '../names.ts'
import { FiguresHead } from '../parts/figures-head.tsx'
import { NoneFrom, NothingYet } from '../parts/nothing-yet.tsx'
import { Answered } from '../parts/notice.tsx'
import { usePeriod } from '../parts/period-picker.tsx'
import { QueryPicker, useChosen } from '../parts/query-picker.tsx'
import { isWaiting, Released } from '../parts/released.tsx'
import { SplitMonths } from '../parts/split-months.tsx'
import { useAsked } from '../use-asked.ts'
import { streamTitles, subjects } from '../words.ts'

type Questionnaire = NonNullable<AskedOf<'drivers'>['questionnaire']>

/** Each questionnaire has a map of its own: their factors are not the same questions. */
const questionnaires: { readonly [S in keyof typeof subjects]: readonly Questionnaire[] } = {
  procedures: ['one-stop', 'online', 'sipas-2022'],
  'health-education': ['health-station', 'public-school'],
}

type Answer = {
  readonly shortfall: Report<'shortfall'>
  readonly drivers: readonly Report<'drivers'>[]
  readonly services: Report<'services'>
  readonly known: Catalogue
}

/** For heads of units: what to do first. What costs the points, what goes with satisfaction, and which services differ. */
export function Improve() {
  const period = usePeriod()
  const stream = useChosen('stream', streamTitles)
  const about = useChosen('about', subjects)
  const asked = useAsked(`${period} ${stream} ${about}`, () =>
    together<Answer>({
      shortfall: report('shortfall', { period, stream, about }),
      drivers: all(questionnaires[about].map((questionnaire) => report('drivers', { period, stream, questionnaire }))),
      services: wholeReport('services', { period, stream, about }),
      known: catalogue.get(),
    }),
  )
  return (
    <>
      <FiguresHead title="Cải thiện gì trước" period={period} />
      <div class="filters controls">
        <QueryPicker label="Nguồn phiếu" name="stream" options={streamTitles} />
        <QueryPicker label="Nội dung" name="about" options={subjects} />
      </div>
      <Answered of={asked}>{(answer) => <Shown {...answer} about={subjects[about]} />}</Answered>
    </>
  )
}

function Shown({ shortfall, drivers, services, known, about }: Answer & { readonly about: string }) {
  const halves = choices.now.value?.halves ?? []
  const { period, closed, figures } = shortfall
  const { stream } = services.figures
  const names = namesIn(known, choices.now.value ?? { methods: [] })
  if (!isAnswered(period, halves)) return <NothingYet period={period} halves={halves} />
  if (figures.received === 0)
    return isWaiting(shortfall) ? <Released of={shortfall} /> : <NoneFrom stream={stream} about={about} />
  return (
    <>
      <SplitMonths months={shortfall.splitMonths} />
      <Released of={shortfall} />
      <p class="legend soft">
        {about}, phiếu {ofStream(stream)}.{!closed && ' Kỳ chưa kết thúc: số tạm tính.'}
      </p>
      <Lost of={figures} stream={stream} names={names} />
      <Drivers of={drivers} />
      <ServiceGroups of={services.figures} names={names} />
    </>
  )
}

/** Several answers of one kind: all of them, or the first failure. */
async function all<T>(asked: readonly Promise<Told<T>>[]): Promise<Told<readonly T[]>> {
  const found = await together<{ readonly [place: string]: T }>(Object.fromEntries(asked.entries()))
  return found.ok ? { ok: true, value: Object.values(found.value) } : found
}
