import { dayOf, oneDay } from '../../../surveys/grammar/calendar.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, withChoices } from '../address.ts'
import { type Alerts, type Flag, type Population, type Publication, type Told, together, told, v1 } from '../api.ts'
import { newFlags } from '../flag-words.ts'
import { choices } from '../known.ts'
import { monthsBefore, monthsWithout, unpublished, waitingBatches } from '../month-work.ts'
import { Duties } from '../parts/duties.tsx'
import { MyCases } from '../parts/my-cases.tsx'
import { NewFlags } from '../parts/new-flags.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { RequestsDue } from '../parts/requests-due.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { monthName, periodTitle, quarterOf } from '../periods.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'

type Answer = {
  readonly kept: { readonly rows: readonly Population[] }
  readonly sending: Alerts
  readonly signs: { readonly flags: readonly Flag[] }
  readonly list: { readonly publications: readonly Publication[] }
}

/** How many months back dossiers are missed. */
const shown = 6

/** What a manager has to do this month: dossiers that lack, answers that wait to be looked at, periods nobody has published. */
export function Month() {
  const now = Date.now()
  const months = monthsBefore(dayOf(now), shown)
  const asked = useAsked('month', () =>
    together<Answer>({
      kept: told(v1.populations.$get({ query: { from: months.at(-1) ?? '', to: months[0] ?? '' } })),
      sending: told(v1.alerts.$get({ query: { from: dayOf(now - 30 * oneDay), to: dayOf(now) } })),
      signs: may('flags-read') ? told(v1.flags.$get()) : noSigns,
      list: may('publications-read') ? told(v1.publications.$get()) : none,
    }),
  )
  return (
    <>
      <PageHead title="Việc của tháng" intro="Những việc còn chờ; việc làm xong thì tự rời khỏi trang này." />
      <Waiting />
      <Duties />
      <MyCases />
      <RequestsDue />
      <Answered of={asked}>{(answer) => <Shown {...answer} months={months} />}</Answered>
    </>
  )
}

const noSigns: Promise<Told<Answer['signs']>> = Promise.resolve({ ok: true, value: { flags: [] } })
const none: Promise<Told<Answer['list']>> = Promise.resolve({ ok: true, value: { publications: [] } })

function Shown({ kept, sending, signs, list, months }: Answer & { readonly months: readonly string[] }) {
  const halves = choices.now.value?.halves ?? []
  const lacking = monthsWithout(months, halves, kept.rows)
  const held = waitingBatches(sending)
  const open = may('period-published') ? unpublished(halves, dayOf(Date.now()), list.publications) : []
  return (
    <>
      <section aria-labelledby="dossiers">
        <h2 id="dossiers">Hồ sơ đã giải quyết</h2>
        {lacking.length === 0 ? (
          <p>Đủ số hồ sơ của {count(shown)} tháng gần đây, hoặc các tháng đó chưa có phiếu.</p>
        ) : (
          <>
            <p>Có phiếu nhưng chưa có số hồ sơ, nên mọi phiếu của tháng tính như nhau:</p>
            <ul>
              {lacking.map((month) => (
                <li key={month}>
                  <a href={withChoices(addresses.populations, { quarter: quarterOf(month) })}>
                    Nhập số hồ sơ {small(monthName(month))}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <Held
        unseen={newFlags(signs.flags).length}
        waiting={held.length}
        answers={held.reduce((sum, one) => sum + one.held, 0)}
      />
      {may('period-published') && <ToPublish periods={open} />}
    </>
  )
}

type Doubtful = { readonly unseen: number; readonly waiting: number; readonly answers: number }

const Held = ({ unseen, waiting, answers }: Doubtful) => (
  <section aria-labelledby="held">
    <h2 id="held">Phiếu nghi vấn, phiếu chờ xem</h2>
    <NewFlags n={unseen} />
    {waiting === 0 ? (
      <p>Trong 30 ngày qua không có đợt phiếu nào chờ xem.</p>
    ) : (
      <p>
        <a href={addresses.doubtful}>
          {count(waiting)} đợt, {count(answers)} phiếu chờ xem
        </a>{' '}
        chưa nằm trong số liệu.
      </p>
    )}
  </section>
)

const ToPublish = ({ periods }: { readonly periods: readonly string[] }) => (
  <section aria-labelledby="publish">
    <h2 id="publish">Kỳ chưa công bố</h2>
    {periods.length === 0 ? (
      <p>Mọi quý đã kết thúc và có phiếu đều đã công bố.</p>
    ) : (
      <ul>
        {periods.map((name) => (
          <li key={name}>
            <a href={addresses.publications}>{periodTitle(name)}</a>
          </li>
        ))}
      </ul>
    )}
  </section>
)
