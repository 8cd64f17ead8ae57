import { useState } from 'preact/hooks'
import { type Failure, told, v1 } from './api.ts'

/** A period to be published, and why once more. */
export type WantedPublication = { readonly period: string; readonly reason: string }

/** Publishing a period, after it was asked whether that is wanted. `onDone` is for showing the new list. */
export function usePublishing(onDone: () => void) {
  const [wanted, setWanted] = useState<WantedPublication>()
  const [failure, setFailure] = useState<Failure>()
  const [done, setDone] = useState<{ readonly period: string; readonly revision: number }>()

  async function publish(chosen: WantedPublication) {
    setWanted(undefined)
    setFailure(undefined)
    setDone(undefined)
    const answer = await told(v1.publications.$post({ json: chosen }))
    if (!answer.ok) return setFailure(answer.failure)
    setDone(answer.value)
    onDone()
  }

  return {
    /** What is about to be published, while the question stands. */
    wanted,
    failure,
    /** The revision that was just published. */
    done,
    ask: setWanted,
    keep: () => setWanted(undefined),
    publish,
  }
}
