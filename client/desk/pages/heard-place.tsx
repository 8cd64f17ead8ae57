import { useRoute } from 'preact-iso'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { capital } from '../../../surveys/voice/capitals.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { receivedWords } from '../../../surveys/voice/received.ts'
import { addresses, placeAddress, touchpointAddress, withChoices } from '../address.ts'
import { type Activity, type Catalogue, report, type Told, together, told, v1 } from '../api.ts'
import { fewestShown } from '../figures/by-target.ts'
import { heardName } from '../figures/heard-table.tsx'
import { fewAnswers, printed } from '../figures/measured.tsx'
import { PlaceTrend } from '../figures/place-trend.tsx'
import type { HeardRow, Report } from '../figures/reports.ts'
import { lastWords } from '../heard-words.ts'
import { catalogue } from '../known.ts'
import { FiguresHead } from '../parts/figures-head.tsx'
import { NewestComments } from '../parts/newest-comments.tsx'
import { Answered } from '../parts/notice.tsx'
import { usePeriod } from '../parts/period-picker.tsx'
import { QueryPicker, useChosen } from '../parts/query-picker.tsx'
import { Tallies } from '../parts/tallies.tsx'
import { namedPlace } from '../place-name.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { streamTitles } from '../words.ts'

type Heard = Report<'touchpoints'>
type Answer = { readonly found: Heard; readonly activity: Activity; readonly known: Catalogue }

/** One touchpoint: how satisfied people are there, since when, and how it is used now. */
export function HeardPlace() {
  const { id = '' } = useRoute().params
  const period = usePeriod()
  const stream = useChosen('stream', streamTitles)
  const asked = useAsked(`${id} ${period} ${stream}`, () =>
    together<Answer>({
      found: report('touchpoints', { period, stream, touchpoint: id }),
      activity: may('touchpoints-read') ? told(v1.touchpoints.activity.$get()) : quiet,
      known: catalogue.get(),
    }),
  )
  return (
    <>
      <p class="back">
        <a href={withChoices(addresses.heard, { period, stream })}>← Điểm khảo sát</a>
      </p>
      <Answered of={asked}>{(answer) => <Shown id={id} {...answer} />}</Answered>
    </>
  )
}

const quiet: Promise<Told<Activity>> = Promise.resolve({
  ok: true,
  value: { today: '', since: '', touchpoints: [] },
})

function Shown({ id, found, activity, known }: Answer & { readonly id: string }) {
  const [row] = found.figures.rows
  if (!row) return <Unknown id={id} period={found.period.name} />
  const name = heardName(row)
  const subject = namedPlace({ by: 'area', id: row.area, area: '' }, known).about
  const used = activity.touchpoints.find(({ touchpoint }) => touchpoint === id)
  return (
    <>
      <FiguresHead title={`${name} (${id})`} period={found.period.name} intro={row.names.unit} />
      <div class="filters controls">
        <QueryPicker label="Nguồn phiếu" name="stream" options={streamTitles} />
      </div>
      <Rate of={found.figures.rows[0]} closed={found.closed} />
      {used && (
        <Tallies
          of={[
            ['Hôm nay', count(used.today), 'phiếu đã nhận'],
            ['Tuần này', count(used.since), `phiếu, từ ngày ${dayRead(activity.since)}`],
            ['Phiếu gần nhất', lastWords(used.last, activity.today), ''],
          ]}
        />
      )}
      <PlaceTrend
        asked={{ stream: found.figures.stream, about: subject ?? 'procedures', by: 'touchpoint', scope: id }}
        name={name}
        today={dayOf(Date.now())}
      />
      <NewestComments title="Ý kiến" chosen={{ touchpoint: id }} />
      <Onward row={row} period={found.period.name} />
    </>
  )
}

const Onward = ({ row, period }: { readonly row: HeardRow; readonly period: string }) => (
  <>
    <p>
      <a href={withChoices(placeAddress('area', row.area), { period })}>Kết quả của lĩnh vực {row.names.area}</a>
    </p>
    {may('touchpoints-read') && (
      <p>
        <a href={touchpointAddress(row.scope)}>Mã QR, áp phích và tên quầy</a>
      </p>
    )}
  </>
)

/** Retired ones are listed only in periods in which somebody answered there. */
const Unknown = ({ id, period }: { readonly id: string; readonly period: string }) => (
  <>
    <FiguresHead title={`Điểm khảo sát ${id}`} period={period} />
    <p>Kỳ này không có điểm khảo sát nào mang mã này. Xin chọn kỳ khác hoặc kiểm tra lại địa chỉ.</p>
  </>
)

function Rate({ of: row, closed }: { readonly of: HeardRow | undefined; readonly closed: boolean }) {
  const figure = row?.figure
  if (!row || !figure)
    return (
      <section aria-label="Kết quả">
        <p class="big faint">{capital(receivedWords(row?.received ?? 0, fewestShown))}</p>
      </section>
    )
  const { number, interval } = printed(figure.shown)
  const notes = [interval, `${count(row.n)} phiếu`, !figure.isReliable && fewAnswers, !closed && 'tạm tính']
  return (
    <section aria-label="Kết quả">
      <p class={figure.isReliable ? 'big' : 'big faint'}>{number}</p>
      <p class="beside">{notes.filter(Boolean).join(' · ')}</p>
    </section>
  )
}
