import { useState } from 'preact/hooks'
import { inPerson1, type OutcomeId } from '../../surveys/outcomes/in-person.1.ts'
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

/** The five buttons at the door, and which outcomes stand under each. */
const buttons = [
  ['notMet', 'Không gặp'],
  ['refused', 'Từ chối'],
  ['noHousehold', 'Không có hộ'],
  ['other', 'Khác'],
] as const

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
  const [button, press] = useState<(typeof buttons)[number][0]>()
  const [outcome, choose] = useState<OutcomeId>()
  const [note, setNote] = useState('')
  const [appointment, setAppointment] = useState('')
  const store = async () => {
    if (!outcome) return
    const visit = { id: crypto.randomUUID(), code: of.code, at: Date.now(), outcome, adults: null, note: note.trim() }
    await keep([{ by, campaign, kind: 'visit', visit: { ...visit, appointment: appointment.trim() || null } }])
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
        {buttons.map(([id, title]) => (
          <button type="button" key={id} aria-pressed={button === id} onClick={() => press(id)}>
            {title}
          </button>
        ))}
      </div>
      {button && (
        <fieldset>
          <legend>Kết quả lần đến này</legend>
          {inPerson1
            .filter((one) => one.button === button)
            .map(({ id, title }) => (
              <label key={id}>
                <input type="radio" name="outcome" checked={outcome === id} onChange={() => choose(id)} /> {title.vi}
              </label>
            ))}
          <label class="field">
            Hẹn lần sau (nếu có)
            <input
              value={appointment}
              maxLength={40}
              onInput={({ currentTarget }) => setAppointment(currentTarget.value)}
            />
          </label>
          <label class="field">
            Ghi chú cho lần sau
            <input value={note} maxLength={300} onInput={({ currentTarget }) => setNote(currentTarget.value)} />
          </label>
          <button type="button" class="main" aria-disabled={!outcome} onClick={() => void store()}>
            Ghi lần đến
          </button>
        </fieldset>
      )}
    </>
  )
}
