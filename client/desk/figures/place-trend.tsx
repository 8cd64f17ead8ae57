import { type History, history } from '../api.ts'
import { Answered } from '../parts/notice.tsx'
import { QueryPicker, useChosen } from '../parts/query-picker.tsx'
import { quarterOf } from '../periods.ts'
import { useAsked } from '../use-asked.ts'
import type { AskedOf } from './reports.ts'
import { TrendChart } from './trend-chart.tsx'
import { nextStep } from './trend-geometry.ts'

/** A place by its kind, or a touchpoint by its code; of which stream and subject. */
type CourseAsked = Omit<AskedOf<'place'>, 'by'> & {
  readonly by: NonNullable<AskedOf<'place'>['by']> | 'touchpoint'
  readonly about: 'procedures' | 'health-education'
}

type Parts = {
  readonly asked: CourseAsked
  readonly name: string
  /** yyyy-MM-dd */
  readonly today: string
  /** On which days something was done there. */
  readonly doneOn?: readonly string[]
}

const grains = { quarter: '8 quý', month: '24 tháng' } as const

/** The course of a place: eight quarters, or twenty-four months. */
export function PlaceTrend({ asked: of, name, today, doneOn = [] }: Parts) {
  const every = useChosen('every', grains)
  const through = every === 'quarter' ? quarterOf(today) : today.slice(0, 7)
  const asked = useAsked(JSON.stringify([of, through]), () => history({ ...of, through }))
  return (
    <section aria-labelledby="course">
      <h2 id="course">Diễn biến</h2>
      <div class="filters controls">
        <QueryPicker label="Xem" name="every" options={grains} />
      </div>
      <Answered of={asked}>
        {(found) => <Course of={found} about={of.about} {...{ name, every, today, doneOn }} />}
      </Answered>
    </section>
  )
}

type Found = Required<Pick<Parts, 'name' | 'today' | 'doneOn'>> & {
  readonly of: History
  readonly about: 'procedures' | 'health-education'
  readonly every: keyof typeof grains
}

function Course({ of: { points }, about, name, every, today, doneOn }: Found) {
  if (points.every(({ share }) => share === undefined)) return <p>Chưa kỳ nào đủ phiếu để vẽ.</p>
  const step = every === 'quarter' ? nextStep(about, today) : undefined
  const marked = doneOn.map((day) => (every === 'quarter' ? quarterOf(day) : day.slice(0, 7)))
  return (
    <>
      <TrendChart points={points} about={name} step={step} marked={marked} />
      <p class="note">
        Chấm rỗng: kỳ chưa kết thúc, số tạm tính. Vạch dọc: khoảng tin cậy 95%.
        {marked.length > 0 && ' Vạch đứt: có việc làm xong trong kỳ đó.'}
      </p>
    </>
  )
}
