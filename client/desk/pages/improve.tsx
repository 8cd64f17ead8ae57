import { useLocation } from 'preact-iso'
import type { Stream } from '../../../surveys/grammar/context.ts'
import { type Catalogue, type Choices, report, type Told, together, told, v1 } from '../api.ts'
import { Drivers } from '../figures/drivers.tsx'
import { Lost } from '../figures/explained.tsx'
import type { Report } from '../figures/report-types.ts'
import { ServiceGroups } from '../figures/service-groups.tsx'
import { namesIn } from '../names.ts'
import { NothingYet } from '../parts/nothing-yet.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PeriodPicker, usePeriod } from '../parts/period-picker.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { chosen, QueryPicker } from '../parts/query-picker.tsx'
import { periodTitle } from '../periods.ts'
import { useAsked } from '../use-asked.ts'
import { capital, small, streamNames } from '../words.ts'

const subjects = { procedures: 'Thủ tục hành chính', 'health-education': 'Y tế, giáo dục' } as const
/** Each questionnaire has a map of its own: their factors are not the same questions. */
const questionnaires: { readonly [S in keyof typeof subjects]: readonly string[] } = {
  procedures: ['one-stop', 'online', 'sipas-2022'],
  'health-education': ['health-station', 'public-school'],
}
const streamOptions: { readonly [S in Stream]: string } = {
  volunteer: capital(streamNames.volunteer),
  invited: capital(streamNames.invited),
  sample: capital(streamNames.sample),
}

type Answer = {
  readonly shortfall: Report<'shortfall'>
  readonly drivers: readonly Report<'drivers'>[]
  readonly services: Report<'services'>
  readonly choices: Choices
  readonly catalogue: Catalogue
}

/** For heads of units: what to do first. What costs the points, what goes with satisfaction, and which services differ. */
export function Improve() {
  const { query } = useLocation()
  const period = usePeriod()
  const stream = chosen(streamOptions, query.stream)
  const about = chosen(subjects, query.about)
  const asked = useAsked(`${period} ${stream} ${about}`, () =>
    together<Answer>({
      shortfall: report('shortfall', { period, stream, about }),
      drivers: all(questionnaires[about].map((questionnaire) => report('drivers', { period, stream, questionnaire }))),
      services: report('services', { period, stream, about }),
      choices: told(v1.figures.choices.$get()),
      catalogue: told(v1.catalogue.$get()),
    }),
  )
  return (
    <>
      <PageHead title={`Cải thiện gì trước, ${small(periodTitle(period) ?? '')}`}>
        <PeriodPicker months={asked.answer?.ok ? asked.answer.value.choices.months : []} />
        <PrintButton />
      </PageHead>
      <div class="filters controls">
        <QueryPicker label="Ai trả lời" name="stream" options={streamOptions} value={stream} />
        <QueryPicker label="Về" name="about" options={subjects} value={about} />
      </div>
      <Answered of={asked}>{(answer) => <Shown {...answer} about={subjects[about]} />}</Answered>
    </>
  )
}

function Shown({ shortfall, drivers, services, choices, catalogue, about }: Answer & { readonly about: string }) {
  const { period, closed, figures } = shortfall
  const { stream } = services.figures
  const names = namesIn(catalogue, choices)
  if (!choices.months.some((month) => period.from <= month && month <= period.to))
    return <NothingYet months={choices.months} />
  if (!figures.criteria)
    return (
      <p>
        Trong kỳ chưa có phiếu của {streamNames[stream]} về {small(about)}.
      </p>
    )
  return (
    <>
      <p class="legend soft">
        {about}, theo {streamNames[stream]}.{!closed && ' Kỳ còn đang chạy: số tạm tính.'}
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
