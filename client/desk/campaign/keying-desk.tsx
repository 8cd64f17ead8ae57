import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { TextField } from '../parts/text-field.tsx'
import type { CampaignForm } from './asked.ts'
import { headingsOf, paperQuestions } from './cells.ts'
import { formTyped } from './form-states.ts'
import { KeyingForm } from './keying-form.tsx'

type Parts = {
  readonly campaign: { readonly id: string; readonly questionnaire: string; readonly version: number }
  readonly forms: readonly CampaignForm[]
  readonly onKeyed: () => void
}

/** Where paper forms are keyed: by the number on the paper, checked as it is typed, then question by question. */
export function KeyingDesk({ campaign, forms, onKeyed }: Parts) {
  const [number, setNumber] = useState('')
  const [chosen, setChosen] = useState<{ readonly form: string; readonly pass: 1 | 2 }>()
  const [done, setDone] = useState('')
  if (chosen)
    return (
      <KeyingForm
        key={chosen.form}
        campaign={campaign.id}
        {...chosen}
        questions={paperQuestions(campaign.questionnaire, campaign.version)}
        headings={headingsOf(campaign.questionnaire, campaign.version)}
        onKeyed={(says) => {
          setChosen(undefined)
          setNumber('')
          setDone(says)
          onKeyed()
        }}
        onLeave={() => setChosen(undefined)}
      />
    )
  return <NumberForm {...{ number, forms, done }} onType={setNumber} onChoose={setChosen} />
}

type NumberParts = {
  readonly number: string
  readonly forms: readonly CampaignForm[]
  readonly done: string
  readonly onType: (number: string) => void
  readonly onChoose: (chosen: { readonly form: string; readonly pass: 1 | 2 }) => void
}

/** Six digits and Enter; after a form was stored the next number can be typed at once. */
function NumberForm({ number, forms, done, onType, onChoose }: NumberParts) {
  const place = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    if (done !== '') place.current?.querySelector('input')?.focus()
  }, [])
  const found = formTyped(number, forms)
  const isFound = found !== undefined && 'form' in found
  return (
    <form
      ref={place}
      class="narrow"
      noValidate
      aria-label="Chọn phiếu để nhập"
      onSubmit={(event) => {
        event.preventDefault()
        if (isFound) onChoose({ form: found.form.form, pass: found.pass })
      }}
    >
      <div role="status">{done !== '' && <p class="said">{done}</p>}</div>
      <TextField
        kind="formNumber"
        label="Số phiếu"
        hint="Sáu chữ số in ở đầu phiếu; đủ sáu số thì nhấn Enter"
        value={number}
        onChange={onType}
        why={found && 'wrong' in found ? found.wrong : undefined}
      />
      <p role="status">{isFound && `${found.form.stratum}: nhập lần ${found.pass}.`}</p>
      <button type="submit" class="main">
        Nhập phiếu này
      </button>
    </form>
  )
}
