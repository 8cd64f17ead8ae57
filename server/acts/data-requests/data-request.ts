import {
  addDataRequest,
  answerDataRequest,
  closeDataRequest,
  type DataRequest,
  findDataRequest,
  reopenDataRequest,
} from '../../../db/queries/data-requests.ts'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import {
  type DataRequestKind,
  dataRequestKinds,
  dataRequestOutcomes,
  type dataRequestWays,
} from '../../../surveys/grammar/data-request.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import { newId } from '../../world/new-id.ts'
import { type ActWorld, act } from '../act.ts'
import { checkedDay, checkedReference, checkedWords } from './checked.ts'

/** A request as it is written down: what is asked for, how and when it came, and where its papers are. */
export type WrittenRequest = {
  readonly kind: DataRequestKind
  readonly way: keyof typeof dataRequestWays
  readonly receivedOn: string
  readonly reference: string
}

/**
 * Writes down that somebody asked about his data; no name and no way to reach him.
 *
 * @returns its id
 * @throws Problem fieldRefused, naming the field; dataRequestKnown
 */
export async function enterRequest(world: ActWorld, written: WrittenRequest, actor: Actor): Promise<string> {
  const { kind, way } = written
  const today = dayOf(world.now())
  const receivedOn = checkedDay('receivedOn', written.receivedOn, { to: today })
  const reference = checkedReference(written.reference)
  const request = { id: newId(), kind, way, receivedOn, reference, at: world.now(), by: actor.by }
  const detail = { about: dataRequestKinds[kind].vi, reference }
  const deed = { act: 'data-request-entered', subject: ['data-request', request.id], detail } as const
  if (!(await act(world, actor, deed, (line) => addDataRequest(world.db, request, line))))
    throw new Problem('dataRequestKnown', {})
  return request.id
}

/**
 * Writes down on which day whoever asked was answered that it came and what follows.
 *
 * @throws Problem dataRequestUnknown, dataRequestMoved, fieldRefused
 */
export async function answerRequest(world: ActWorld, id: string, on: string, actor: Actor): Promise<void> {
  const { receivedOn, reference } = await requestNamed(world, id)
  const answeredOn = checkedDay('on', on, { from: receivedOn, to: dayOf(world.now()) })
  const deed = { act: 'data-request-answered', subject: ['data-request', id], detail: { reference } } as const
  if (!(await act(world, actor, deed, (line) => answerDataRequest(world.db, id, answeredOn, line))))
    throw new Problem('dataRequestMoved', {})
}

/** What was done about a request: by the list, and in words. */
export type WrittenOutcome = {
  readonly on: string
  readonly outcome: keyof typeof dataRequestOutcomes
  readonly words: string
}

/**
 * Writes down that a request is done with, and what was done.
 *
 * @throws Problem dataRequestUnknown, dataRequestMoved, fieldRefused
 */
export async function closeRequest(world: ActWorld, id: string, written: WrittenOutcome, actor: Actor): Promise<void> {
  const { receivedOn, reference } = await requestNamed(world, id)
  const { outcome } = written
  const doneOn = checkedDay('on', written.on, { from: receivedOn, to: dayOf(world.now()) })
  const done = checkedWords(written.words)
  const detail = { reference, outcome: dataRequestOutcomes[outcome].vi }
  const deed = { act: 'data-request-closed', subject: ['data-request', id], detail } as const
  const closing = { doneOn, outcome, done }
  if (!(await act(world, actor, deed, (line) => closeDataRequest(world.db, id, closing, line))))
    throw new Problem('dataRequestMoved', {})
}

/** Opens a request again that was closed by mistake. @throws Problem dataRequestUnknown, dataRequestMoved */
export async function reopenRequest(world: ActWorld, id: string, actor: Actor): Promise<void> {
  const { reference } = await requestNamed(world, id)
  const deed = { act: 'data-request-reopened', subject: ['data-request', id], detail: { reference } } as const
  if (!(await act(world, actor, deed, (line) => reopenDataRequest(world.db, id, line))))
    throw new Problem('dataRequestMoved', {})
}

/** @throws Problem dataRequestUnknown */
async function requestNamed({ db }: ActWorld, id: string): Promise<DataRequest> {
  const found = await findDataRequest(db, id)
  if (!found) throw new Problem('dataRequestUnknown', {})
  return found
}
