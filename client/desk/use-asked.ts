import { useEffect, useState } from 'preact/hooks'
import type { Told } from './api.ts'
import { unlocks } from './session.ts'

export type Asked<T> = {
  /** The newest answer; while another is awaited, still the one before. */
  readonly answer: Told<T> | undefined
  readonly waiting: boolean
  readonly again: () => void
}

/** Asks when the page opens and whenever `about` changes. An answer that was overtaken by a newer question is dropped. */
export function useAsked<T>(about: string, ask: () => Promise<Told<T>>): Asked<T> {
  const [answer, setAnswer] = useState<Told<T>>()
  const [waiting, setWaiting] = useState(true)
  const [round, setRound] = useState(0)

  useEffect(() => {
    let overtaken = false
    setWaiting(true)
    ask().then((told) => {
      if (overtaken) return
      setAnswer(told)
      setWaiting(false)
    })
    return () => {
      overtaken = true
    }
  }, [about, round])

  const wasLocked = answer?.ok === false && answer.failure.problem === 'sessionLocked'
  useEffect(() => {
    if (wasLocked) setRound((before) => before + 1)
  }, [unlocks.value])

  return { answer, waiting, again: () => setRound((before) => before + 1) }
}
