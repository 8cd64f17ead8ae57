import { useState } from 'preact/hooks'
import { outcomeButtons } from '../../surveys/outcomes/buttons.ts'
import { inPerson1, type Outcome, type OutcomeId } from '../../surveys/outcomes/in-person.1.ts'
import { momentAt } from '../../surveys/voice/days.ts'
import { keep } from './device.ts'
import type { AtTheDoor } from './standing.ts'

type Parts = {
  readonly of: AtTheDoor
  readonly campaign: string
  readonly by: string
  readonly leave: () => void
  readonly ask: () => void
}

/** Whoever answers is interviewed: the other four end the visit. */
const endings = outcomeButtons.filter(({ button }) => button !== 'answered')

const titleOf = (id: OutcomeId): string => inPerson1.find((one) => one.id === id)?.title.vi ?? id

/** One household: how it is found, what happened so far, and what happens now. */
export function HouseholdPage({ of, campaign, by, leave, ask }: Parts) {
  const { code, contact, form, history, note, standing } = of
  return (
    <main>
      <p>
        <button type="button" class="plain" onClick={leave}>
          ← Danh sách
        </button>
      </p>
      <h1>{contact?.address || code}</h1>
      <p>
        {contact?.name} {contact?.phone && <a href={`tel:${contact.phone}`}>{contact.phone}</a>}
        <br />
        <span class="soft">
          Mã hộ {code}, số phiếu {form}
        </span>
      </p>
      {history.length > 0 && (
        <ul class="soft">
          {history.map(({ at, outcome }) => (
            <li key={at}>
              {momentAt(at)}: {titleOf(outcome).toLowerCase()}
            </li>
          ))}
        </ul>
      )}
      {note && <p class="box">Ghi chú lần trước: {note}</p>}
      {standing.outcome?.id === 'refusal-hard' ? (
        <p class="box">Hộ đã từ chối hẳn. Không đến nữa.</p>
      ) : (
        <Visit of={of} campaign={campaign} by={by} leave={leave} ask={ask} />
      )}
    </main>
  )
}

function Visit({ of, campaign, by, leave, ask }: Parts) {
  const [button, press] = useState<Button>()
  const store = async (found: Found) => {
    const visit = { id: crypto.randomUUID(), code: of.code, at: Date.now(), adults: null, ...found }
    await keep([{ by, campaign, kind: 'visit', visit }])
    leave()
  }
  return (
    <>
      <p>
        <button type="button" class="main" onClick={ask}>
          {of.hasForm ? 'Phỏng vấn lại từ đầu' : 'Gặp được, phỏng vấn'}
        </button>
      </p>
      <div class="five">
        {endings.map(({ button: id, title }) => (
          <button type="button" key={id} aria-pressed={button === id} onClick={() => press(id)}>
            {title}
          </button>
        ))}
      </div>
      {button && <OutcomeForm key={button} button={button} store={store} />}
    </>
  )
}

type Button = Outcome['button']
type Found = { readonly outcome: OutcomeId; readonly appointment: string | null; readonly note: string }

/** How the visit ended, when somebody comes again, and what he should know. */
function OutcomeForm({ button, store }: { readonly button: Button; readonly store: (found: Found) => Promise<void> }) {
  const [outcome, choose] = useState<OutcomeId>()
  const [note, setNote] = useState('')
  const [appointment, setAppointment] = useState('')
  const send = () => outcome && void store({ outcome, note: note.trim(), appointment: appointment.trim() || null })
  return (
    <fieldset>
      <legend>Kết quả lần đến này</legend>
      {endings
        .flatMap((one) => (one.button === button ? one.outcomes : []))
        .map(({ id, title }) => (
          <label key={id}>
            <input type="radio" name="outcome" checked={outcome === id} onChange={() => choose(id)} /> {title.vi}
          </label>
        ))}
      <label class="field">
        Hẹn lần sau (nếu có)
        <input value={appointment} maxLength={40} onInput={({ currentTarget: { value } }) => setAppointment(value)} />
      </label>
      <label class="field">
        Ghi chú cho lần sau
        <input value={note} maxLength={300} onInput={({ currentTarget: { value } }) => setNote(value)} />
      </label>
      <button type="button" class="main" aria-disabled={!outcome} onClick={send}>
        Ghi lần đến
      </button>
    </fieldset>
  )
}
