import { useState } from 'preact/hooks'
import { type Failure, type Told, told, v1 } from './api.ts'

/** What was just done with a proposal, or why nothing was. */
export type Outcome = { readonly done: string; readonly published?: string | undefined } | { readonly failure: Failure }

type Confirmed = { readonly done: string; readonly published?: string | undefined }

/** Deciding about proposals. `onDone` is for showing the list as it is then. */
export function useProposals(onDone: () => void) {
  const [outcome, setOutcome] = useState<Outcome>()

  async function act(asked: Promise<Told<unknown>>, done: string, published?: string): Promise<Failure | undefined> {
    setOutcome(undefined)
    const answer = await asked
    if (!answer.ok) {
      setOutcome({ failure: answer.failure })
      return answer.failure
    }
    setOutcome({ done, published })
    onDone()
    return undefined
  }

  const { proposals } = v1
  return {
    outcome,
    /** @param published the period that everybody can read then */
    confirm: (id: string, seen: string, { done, published }: Confirmed) =>
      act(told(proposals[':id'].confirmation.$post({ param: { id }, json: { seen } })), done, published),
    decline: (id: string, reason: string, done: string) =>
      act(told(proposals[':id'].refusal.$post({ param: { id }, json: { reason } })), done),
    withdraw: (id: string, done: string) => act(told(proposals[':id'].$delete({ param: { id } })), done),
  }
}

export type ProposalActs = ReturnType<typeof useProposals>
