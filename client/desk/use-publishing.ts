import { useState } from 'preact/hooks'
import { type Failure, told, v1 } from './api.ts'

/** A period whose publication is to be prepared, and why. */
export type WantedPublication = { readonly period: string; readonly cause: string; readonly reason: string }

/** Preparing a publication, after it was asked whether that is wanted. `onDone` is for showing the new list. */
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
    /** What is about to be prepared, while the question stands. */
    wanted,
    failure,
    /** The revision that waits to be confirmed since. */
    done,
    ask: setWanted,
    keep: () => setWanted(undefined),
    publish,
  }
}
