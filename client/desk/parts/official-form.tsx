import { useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { told, v1 } from '../api.ts'
import {
  type Draft,
  isFailure,
  labels,
  type Official,
  officialDraft,
  publisherOptions,
  readOfficial,
  scopeOptions,
} from '../outside-figures.ts'
import { useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { PasteLine } from './paste-line.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = {
  /** One to be corrected. */
  readonly of?: Official
  readonly onDone: (says: string) => void
  readonly onClose: () => void
}

/** Writes down a SIPAS index that the city or the ministry published. */
export function OfficialForm({ of, onDone, onClose }: Parts) {
  const [draft, setDraft] = useState(() => officialDraft(of, dayOf(Date.now())))
  const put = (fields: Draft) => setDraft((before) => ({ ...before, ...fields }))
  const { send, busy, why, refusal } = useSending(async () => {
    const json = readOfficial(draft)
    if (isFailure(json)) return json
    const { sipas } = v1['outside-figures']
    const answer = await (of ? told(sipas[':id'].$put({ param: { id: of.id }, json })) : told(sipas.$post({ json })))
    if (answer.ok) onDone('Đã lưu Chỉ số SIPAS đã công bố.')
    return answer.ok ? undefined : answer.failure
  })
  const field = (name: keyof typeof kinds) => (
    <TextField
      key={name}
      kind={kinds[name]}
      name={name}
      label={labels.sipas[name]}
      value={draft[name] ?? ''}
      onChange={(value) => put({ [name]: value })}
      why={why(name)}
    />
  )
  return (
    <form class="narrow" onSubmit={send} noValidate aria-label="Chỉ số SIPAS đã công bố">
      {refusal && <Wrong failure={refusal} />}
      <Whose draft={draft} put={put} />
      <PasteLine kind="sipas" order="năm; kết quả; số văn bản; ngày văn bản; nguồn" onFields={put} />
      {Object.keys(kinds).map((name) => field(name as keyof typeof kinds))}
      <div class="actions">
        <SendButton busy={busy}>Lưu chỉ số</SendButton>
        <button type="button" onClick={onClose}>
          Hủy
        </button>
      </div>
    </form>
  )
}

const kinds = { year: 'number', value: 'number', document: 'reference', issuedOn: 'day', source: 'reason' } as const

/** Who published it, and whose index it is. */
const Whose = ({ draft, put }: { readonly draft: Draft; readonly put: (fields: Draft) => void }) => (
  <>
    <SelectField
      name="publisher"
      label={labels.sipas.publisher}
      options={publisherOptions}
      value={draft.publisher ?? ''}
      onChange={(publisher) => put({ publisher })}
    />
    <SelectField
      name="scope"
      label={labels.sipas.scope}
      options={scopeOptions}
      value={draft.scope ?? ''}
      onChange={(scope) => put({ scope })}
    />
  </>
)
