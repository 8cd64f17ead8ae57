import { useState } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import { type Exclusion, told, v1 } from '../api.ts'
import { ExclusionList, shortId } from '../figures/exclusion-list.tsx'
import { ExclusionSets } from '../figures/exclusion-sets.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { missing, useSending } from '../use-sending.ts'
import { More } from './more.tsx'
import { Answered } from './notice.tsx'
import { type Given, ProposeForm } from './propose-form.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

/** How many are listed before the others are asked for. */
const mostShown = 10

/** The answers left out of a period, or of all of them, and proposals to leave another one out or count one again. */
export function Exclusions({ period }: { readonly period?: string }) {
  const asked = useAsked(`exclusions ${period}`, () =>
    told(v1.exclusions.sets.$get({ query: period ? { period } : {} })),
  )
  return (
    <Answered of={asked}>
      {({ sets, exclusions }) => (
        <>
          {sets.length > 0 && <ExclusionSets of={sets} />}
          {(sets.length === 0 || exclusions.length > 0) && <Listed of={exclusions} />}
          {may('exclusion-proposed') && <More title="Đề nghị loại một phiếu">{() => <LeaveOut />}</More>}
          {may('exclusion-return-proposed') &&
            (sets.some(({ inForce }) => inForce > 0) || exclusions.some(isInForce)) && (
              <More title="Đề nghị tính lại một phiếu">{() => <OneByOne period={period} />}</More>
            )}
        </>
      )}
    </Answered>
  )
}

const isInForce = ({ takenBackAt }: Exclusion): boolean => takenBackAt === null

function Listed({ of }: { readonly of: readonly Exclusion[] }) {
  const [all, setAll] = useState(false)
  if (of.length === 0) return <p>Không có phiếu nào bị loại.</p>
  const shown = all ? of : of.slice(0, mostShown)
  return (
    <>
      <ExclusionList of={shown} />
      {shown.length < of.length && (
        <button type="button" onClick={() => setAll(true)}>
          Xem cả {count(of.length)} phiếu
        </button>
      )}
    </>
  )
}

/** By the id an export gives it: the desk lists no answers one by one. */
function LeaveOut() {
  const [typed, setTyped] = useState('')
  const [response, setResponse] = useState<string>()
  const { send, busy, why } = useSending(async () => {
    if (typed.trim() === '') return missing('response', 'Xin nhập mã phiếu.')
    setResponse(typed.trim())
    return undefined
  })
  if (response === undefined)
    return (
      <form class="narrow" onSubmit={send}>
        <TextField
          label="Mã phiếu"
          kind="reason"
          name="response"
          hint="Chép từ cột mã phiếu của tệp xuất ra"
          value={typed}
          onChange={setTyped}
          why={why('response')}
        />
        <SendButton busy={busy}>Tiếp tục</SendButton>
      </form>
    )
  const propose = (given: Given) => told(v1.exclusions.$post({ json: { response, ...given } }))
  return (
    <>
      <p>
        Phiếu <span class="code">{shortId(response)}</span>.{' '}
        <button type="button" class="quiet" onClick={() => setResponse(undefined)}>
          Đổi mã phiếu
        </button>
      </p>
      <ProposeForm kind="exclude" act="Đề nghị loại phiếu" onPropose={propose} />
    </>
  )
}

/** Every answer that is left out, also those left out with others; asked for only by whoever wants one of them back. */
function OneByOne({ period }: { readonly period: string | undefined }) {
  const asked = useAsked(`one by one ${period}`, () => told(v1.exclusions.$get({ query: period ? { period } : {} })))
  return <Answered of={asked}>{({ exclusions }) => <CountAgain of={exclusions.filter(isInForce)} />}</Answered>
}

function CountAgain({ of }: { readonly of: readonly Exclusion[] }) {
  const [chosen, setChosen] = useState(of[0]?.id)
  const propose = (given: Given) =>
    told(v1.exclusions[':id'].return.$post({ param: { id: String(chosen) }, json: given }))
  return (
    <>
      <label class="inline">
        Phiếu
        <select value={chosen} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
          {of.map(({ id, response, reason }) => (
            <option key={id} value={id}>
              {shortId(response)}: {reason}
            </option>
          ))}
        </select>
      </label>
      <ProposeForm key={chosen} kind="count-again" act="Đề nghị tính lại" onPropose={propose} />
    </>
  )
}
