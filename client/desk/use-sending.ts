import { useState } from 'preact/hooks'
import type { Failure } from './api.ts'

/**
 * Sending a form, once at a time.
 *
 * @param act does it, and returns why it could not be done.
 */
export function useSending(act: () => Promise<Failure | undefined>) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function send(event: Event) {
    event.preventDefault()
    if (busy) return
    setFailure(undefined)
    setBusy(true)
    const wrong = await act()
    setBusy(false)
    setFailure(wrong)
  }

  return {
    send,
    busy,
    /** The refusal that is about the whole form and not about a field. */
    refusal: failure?.field ? undefined : failure,
    /** Why this field was refused. */
    why: (field: string) => (failure?.field === field ? failure.message : undefined),
  }
}

/** Refuses a form here, before it is sent. */
export const missing = (field: string, message: string): Failure => ({ problem: 'missing', field, message })
