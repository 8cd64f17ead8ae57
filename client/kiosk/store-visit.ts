import type { Answers } from '../../surveys/grammar/answers.ts'
import type { Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { serverNow } from './clock.ts'
import { recount } from './device.ts'
import { add, type Ended } from './queue.ts'
import { sendNow } from './sync.ts'

export type VisitEnd = {
  /** The tablet. */
  readonly kiosk: string
  /** The visit, by the id it was given before anything was sent. */
  readonly id: string
  readonly questionnaire: Pick<Questionnaire, 'id' | 'version'>
  readonly procedure: string | undefined
  readonly answers: Answers
  readonly ended: Ended
}

/** Stores what a visitor answered; when this resolves it is on the disk, and is being sent. */
export async function storeVisit({ kiosk, id, questionnaire, procedure, answers, ended }: VisitEnd): Promise<void> {
  const about = { deviceAt: Date.now(), questionnaire: questionnaire.id, version: questionnaire.version, ended }
  const chosen = procedure === undefined ? {} : { procedure }
  await add({ kiosk, given: { id, answeredAt: serverNow(), ...about, ...chosen, answers } })
  recount().then(sendNow)
}
