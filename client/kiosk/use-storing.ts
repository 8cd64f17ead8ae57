import { useRef } from 'preact/hooks'
import type { Answers } from '../../surveys/grammar/answers.ts'
import type { Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { serverNow } from './clock.ts'
import { recount } from './device.ts'
import { add, type Ended } from './queue.ts'
import { sendNow } from './sync.ts'

type VisitEnd = {
  /** The tablet. */
  readonly kiosk: string
  /** The visit, by the id it was given before anything was sent. */
  readonly id: string
  readonly questionnaire: Questionnaire
  readonly procedure: string | undefined
  readonly answers: Answers
  readonly ended: Ended
}

/** Storing what one visitor answered, once however often it is asked for. @returns whether it is stored */
export function useStoring() {
  const stored = useRef(false)
  return async ({ kiosk, id, questionnaire, procedure, answers, ended }: VisitEnd): Promise<boolean> => {
    if (stored.current) return true
    const about = { deviceAt: Date.now(), questionnaire: questionnaire.id, version: questionnaire.version, ended }
    const chosen = procedure === undefined ? {} : { procedure }
    stored.current = true
    try {
      await add({ kiosk, given: { id, answeredAt: serverNow(), ...about, ...chosen, answers } })
    } catch {
      stored.current = false
      return false
    }
    recount().then(sendNow)
    return true
  }
}
