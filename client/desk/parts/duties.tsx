import { useState } from 'preact/hooks'
import { findDocumentKind } from '../../../surveys/documents/kinds.ts'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { addresses, documentAddress } from '../address.ts'
import { type Failure, type Population, type Told, told, v1 } from '../api.ts'
import type { Duty } from '../documents/types.ts'
import { dueWords, lacking } from '../duty-words.ts'
import { choices } from '../known.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { DutyForm } from './duty-form.tsx'
import { More } from './more.tsx'
import { Wrong } from './notice.tsx'

/** What the office must hand in soon, with what it lacks; nothing where nothing is due, or nobody may read it. */
export const Duties = () => (may('duties-read') ? <Found /> : null)

function Found() {
  const today = dayOf(Date.now())
  const asked = useAsked('duties', () => told(v1.duties.$get()))
  const months = useAsked('duty-dossiers', () => dossiers(today))
  if (!asked.answer?.ok) return null
  const { duties } = asked.answer.value
  const open = duties.filter(({ done }) => !done)
  const done = duties.filter((one) => one.done)
  const rows = months.answer?.ok ? months.answer.value.rows : undefined
  if (duties.length === 0) return null
  return (
    <section class="waiting-list" aria-labelledby="duties">
      <h2 id="duties">Việc phải nộp</h2>
      {open.length === 0 && <p class="soft">Việc đến hạn đều đã ghi là nộp.</p>}
      <ul>
        {open.map((one) => (
          <Line
            key={`${one.id} ${one.period}`}
            of={one}
            today={today}
            lacks={rows ? lacking(one, known(), rows, today) : []}
            again={asked.again}
          />
        ))}
      </ul>
      {done.length > 0 && <Done of={done} again={asked.again} />}
      <Sources of={duties} />
    </section>
  )
}

const Done = ({ of, again }: { readonly of: readonly Duty[]; readonly again: () => void }) => (
  <More title={`Đã nộp (${of.length})`}>
    {() => (
      <ul>
        {of.map((one) => (
          <Handed key={`${one.id} ${one.period}`} of={one} again={again} />
        ))}
      </ul>
    )}
  </More>
)

/** By which document something is due on a day. */
const Sources = ({ of }: { readonly of: readonly Duty[] }) => (
  <More title="Hạn lấy từ đâu">
    {() => (
      <ul>
        {[...new Set(of.map(({ source }) => source))].map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    )}
  </More>
)

const known = () => choices.now.value?.halves ?? []

/** Dossiers of the last year and a half: what a duty may be about. */
function dossiers(today: string): Promise<Told<{ readonly rows: readonly Population[] }>> {
  if (!may('populations-read')) return Promise.resolve({ ok: true, value: { rows: [] } })
  const from = `${Number(today.slice(0, 4)) - 1}-${today.slice(5, 7)}`
  return told(v1.populations.$get({ query: { from, to: today.slice(0, 7) } }))
}

type Parts = { readonly of: Duty; readonly again: () => void }

function Line({ of, today, lacks, again }: Parts & { readonly today: string; readonly lacks: readonly string[] }) {
  const [isOpen, open] = useState(false)
  const kind = of.document ? findDocumentKind(of.document) : undefined
  return (
    <li>
      <b>{of.title}</b>: {dueWords(of.due, today)}
      {lacks.length > 0 && `; thiếu: ${lacks.join(', ')}`}.{' '}
      {kind && <a href={documentAddress(kind.id, of.period)}>Soạn</a>}
      {of.page && <a href={addresses[of.page]}>Ghi số liệu</a>}{' '}
      {may('duty-done') && (
        <button type="button" class="screen-only" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          Ghi đã nộp <span class="unseen">{of.title}</span>
        </button>
      )}
      {isOpen && <DutyForm of={of} onSaved={again} />}
    </li>
  )
}

function Handed({ of, again }: Parts) {
  const [failure, setFailure] = useState<Failure>()
  const { title, done } = of
  return (
    <li>
      {title}: {done?.isNoted ? 'nộp' : 'ghi'} ngày {dayRead(done?.on ?? '')}
      {done?.number && `, số ${done.number}`}{' '}
      {done?.isNoted && may('duty-undone') && (
        <button
          type="button"
          class="screen-only"
          onClick={async () => {
            const param = { duty: of.id, period: of.period }
            const answer = await told(v1.duties[':duty'][':period'].$delete({ param }))
            setFailure(answer.ok ? undefined : answer.failure)
            if (answer.ok) again()
          }}
        >
          Ghi nhầm, bỏ <span class="unseen">{title}</span>
        </button>
      )}
      {failure && <Wrong failure={failure} />}
    </li>
  )
}
