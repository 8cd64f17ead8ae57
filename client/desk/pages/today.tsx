import { dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, posterAddress, touchpointAddress } from '../address.ts'
import { type Activity, type Flag, type Told, type Touchpoint, together, told, v1 } from '../api.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { newFlags } from '../flag-words.ts'
import { lastWords, togetherOf } from '../heard-words.ts'
import { inUse } from '../in-use.ts'
import { MyCases } from '../parts/my-cases.tsx'
import { NewFlags } from '../parts/new-flags.tsx'
import { NewWindow } from '../parts/new-window.tsx'
import { NewestComments } from '../parts/newest-comments.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { touchpointName } from '../parts/retiring.tsx'
import { Tallies } from '../parts/tallies.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { useFresh } from '../use-fresh.ts'

type Answer = {
  readonly list: { readonly touchpoints: readonly Touchpoint[] }
  readonly activity: Activity
  readonly signs: { readonly flags: readonly Flag[] }
}

/** What a clerk opens in the morning: how many answered today and this week, when the last one did, and the own posters. */
export function Today() {
  const asked = useAsked('today', () =>
    together<Answer>({
      list: told(v1.touchpoints.$get()),
      activity: told(v1.touchpoints.activity.$get()),
      signs: may('flags-read') ? told(v1.flags.$get()) : noSigns,
    }),
  )
  const { shown } = useFresh(asked, 60_000)
  return (
    <>
      <PageHead title="Hôm nay" />
      <MyCases />
      <Answered of={shown}>{(answer) => <Shown {...answer} />}</Answered>
    </>
  )
}

const noSigns: Promise<Told<Answer['signs']>> = Promise.resolve({ ok: true, value: { flags: [] } })

function Shown({ list, activity: { today, since, touchpoints }, signs }: Answer) {
  const used = list.touchpoints.filter(inUse)
  if (used.length === 0) return <NoneYet />
  const all = togetherOf(touchpoints)
  return (
    <>
      <Tallies
        of={[
          ['Hôm nay', count(all.today), 'phiếu đã nhận'],
          ['Tuần này', count(all.since), `phiếu, từ ngày ${dayRead(since)}`],
          ['Phiếu gần nhất', lastWords(all.last, today), ''],
        ]}
      />
      <NewFlags n={newFlags(signs.flags).length} />
      <Counters used={used} activity={{ today, since, touchpoints }} />
      <NewestComments title="Ý kiến mới" chosen={{}} />
      <p class="soft">
        Đây là số phiếu đã nhận. Kết quả của từng điểm khảo sát hiện khi có từ 5 phiếu, tại trang{' '}
        <a href={addresses.heard}>Điểm khảo sát</a>.
      </p>
    </>
  )
}

type Line = Touchpoint & Activity['touchpoints'][number]

/** The longest silent first: that is where somebody should look whether the code still hangs. */
function Counters({ used, activity }: { readonly used: readonly Touchpoint[]; readonly activity: Activity }) {
  const lines = used.map((one): Line => {
    const found = activity.touchpoints.find(({ touchpoint }) => touchpoint === one.code)
    return {
      ...one,
      touchpoint: one.code,
      today: found?.today ?? 0,
      since: found?.since ?? 0,
      last: found?.last ?? null,
    }
  })
  return (
    <section aria-labelledby="counters">
      <h2 id="counters">Quầy và mã QR của đơn vị</h2>
      <DataTable
        caption="Nơi vắng phiếu lâu nhất xếp trước"
        what="Điểm khảo sát"
        rows={lines.sort((a, b) => (a.last ?? '').localeCompare(b.last ?? ''))}
        keyOf={({ code }) => code}
        nameOf={(one) => (
          <>
            <a href={touchpointAddress(one.code)}>{touchpointName(one)}</a> <span class="soft">{one.code}</span>
          </>
        )}
        columns={columnsOf(activity.today)}
      />
    </section>
  )
}

const columnsOf = (day: string): readonly Column<Line>[] => [
  { title: 'Hôm nay', number: ({ today }) => count(today) },
  { title: 'Tuần này', number: ({ since }) => count(since) },
  { title: 'Phiếu gần nhất', text: ({ last }) => lastWords(last, day) },
  { title: 'Áp phích', text: ({ code }) => <NewWindow href={posterAddress(code, 'a4')}>In áp phích</NewWindow> },
]

const NoneYet = () => (
  <section class="empty">
    <h2>Chưa có điểm khảo sát nào</h2>
    {may('touchpoint-made') ? (
      <p>
        <a href={addresses.newTouchpoint}>Tạo điểm khảo sát đầu tiên</a>, in áp phích có mã QR và đặt ở quầy.
      </p>
    ) : (
      <p>Xin đề nghị cán bộ quản lý khảo sát tạo điểm khảo sát cho đơn vị.</p>
    )}
  </section>
)
