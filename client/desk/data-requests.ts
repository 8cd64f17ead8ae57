import type { InferResponseType } from 'hono/client'
import { daysAfter } from '../../surveys/grammar/calendar.ts'
import {
  type DataRequestKind,
  dataRequestKinds,
  dataRequestOutcomes,
  dataRequestWays,
} from '../../surveys/grammar/data-request.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import type { v1 } from './api.ts'

export type Register = InferResponseType<typeof v1.requests.$get>
export type DataRequest = Register['requests'][number]
type Words = { readonly [id: string]: { readonly vi: string } }

const wordIn = (words: Words, id: string | null): string => words[id ?? '']?.vi ?? id ?? ''
export const kindSaid = ({ kind }: Pick<DataRequest, 'kind'>): string => wordIn(dataRequestKinds, kind)
export const waySaid = ({ way }: Pick<DataRequest, 'way'>): string => wordIn(dataRequestWays, way)
export const outcomeSaid = ({ outcome }: Pick<DataRequest, 'outcome'>): string => wordIn(dataRequestOutcomes, outcome)

const optionsOf = (words: Words, first: string) => [
  { value: '', title: first },
  ...Object.entries(words).map(([value, { vi }]) => ({ value, title: vi })),
]
export const kindOptions = optionsOf(dataRequestKinds, 'Chọn loại yêu cầu')
export const wayOptions = optionsOf(dataRequestWays, 'Chọn cách đến')
export const outcomeOptions = optionsOf(dataRequestOutcomes, 'Chọn kết quả')
export type { DataRequestKind }

/** What has to be done about a request next, and by when; undefined when it is done with. */
export type Step = { readonly act: 'answer' | 'do'; readonly by: string | null }

/** First whoever asked is answered; then it is done. What is due first comes first. */
export function nextStep(one: Pick<DataRequest, 'answeredOn' | 'doneOn' | 'answerDue' | 'doneDue'>): Step | undefined {
  if (one.doneOn !== null) return undefined
  return one.answeredOn === null ? { act: 'answer', by: one.answerDue } : { act: 'do', by: one.doneDue }
}

/** A step in words: what, by when, and whether that day is over. */
export function stepSaid({ act, by }: Step, today: string): string {
  const what = act === 'answer' ? 'Trả lời người yêu cầu' : 'Thực hiện'
  if (by === null) return `${what}: chưa có thời hạn trong quy định`
  if (by < today) return `${what}: quá hạn từ ngày ${dayRead(by)}`
  return by === today ? `${what}: hạn hôm nay` : `${what} chậm nhất ngày ${dayRead(by)}`
}

/** Those with a step that is due within so many days, the most urgent first. */
export function dueSoon({ today, requests }: Pick<Register, 'today' | 'requests'>, days: number) {
  const until = daysAfter(today, days)
  return requests
    .flatMap((one) => {
      const step = nextStep(one)
      return step?.by != null && step.by <= until ? [{ ...one, step, by: step.by }] : []
    })
    .toSorted((a, b) => (a.by < b.by ? -1 : 1))
}
