import { useState } from 'preact/hooks'
import { type Failure, type SamplePlan, told, v1 } from './api.ts'
import { emptyPlan, type Fault, type PlanDraft, readPlan } from './plan-draft.ts'
import { faultsOf } from './plan-faults.ts'

/** A plan and the form it was made from, which may have been changed since. */
export type Planned = { readonly plan: SamplePlan; readonly draft: PlanDraft }

/** Filling in the form and asking for the plan, once at a time. Nothing is kept anywhere. */
export function usePlan(year: string) {
  const [draft, setDraft] = useState(emptyPlan(year))
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [failure, setFailure] = useState<Failure>()
  const [planned, setPlanned] = useState<Planned>()
  const [busy, setBusy] = useState(false)

  async function send(event: Event) {
    event.preventDefault()
    if (busy) return
    const read = readPlan(draft)
    setFailure(undefined)
    if ('faults' in read) return setFaults(read.faults)
    setFaults([])
    setBusy(true)
    const answer = await told(v1.plans.$post({ json: sendable(read.request) }))
    setBusy(false)
    if (!answer.ok) return setFailure(answer.failure)
    if (answer.value.ok) return setPlanned({ plan: answer.value, draft })
    setPlanned(undefined)
    setFaults(faultsOf(answer.value.refusals, draft))
  }

  return {
    draft,
    change: (changes: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...changes })),
    why: (field: string) => faults.find((fault) => fault.field === field)?.message,
    faults,
    failure,
    planned,
    busy,
    send,
  }
}

export type Planning = ReturnType<typeof usePlan>

/** The server reads lists that may be changed; ours may not. */
const sendable = ({ strata, ...request }: Extract<ReturnType<typeof readPlan>, { request: unknown }>['request']) => ({
  ...request,
  strata: strata.map((stratum) => ({ ...stratum })),
})
