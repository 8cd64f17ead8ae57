import { useState } from 'preact/hooks'
import { type Exclusion, type Failure, type Told, told, v1 } from './api.ts'
import type { Batch } from './figures/batch-list.tsx'

/** What is about to be done, and for which it is asked why. */
export type Doubt =
  | { readonly what: 'counted' | 'excluded'; readonly batch: Batch }
  | { readonly what: 'taken back'; readonly exclusion: Exclusion }

/** Counting and leaving out doubtful answers, after it was asked whether that is wanted. `onDone` is for showing the new state. */
export function useDoubtful(onDone: () => void) {
  const [asked, ask] = useState<Doubt>()
  const [failure, setFailure] = useState<Failure>()
  const [done, setDone] = useState<string>()

  async function act(doubt: Doubt, reason: string) {
    ask(undefined)
    setFailure(undefined)
    setDone(undefined)
    const answer = await sent(doubt, reason)
    if (!answer.ok) return setFailure(answer.failure)
    setDone(doneWords(doubt))
    onDone()
  }

  return { asked, ask, keep: () => ask(undefined), failure, done, act }
}

function sent(doubt: Doubt, reason: string): Promise<Told<unknown>> {
  if (doubt.what === 'taken back')
    return told(v1.exclusions[':id'].$delete({ param: { id: String(doubt.exclusion.id) } }))
  const request = { param: { batch: doubt.batch.batch }, json: { reason } }
  const { counted, excluded } = v1.batches[':batch']
  return doubt.what === 'counted' ? told(counted.$post(request)) : told(excluded.$post(request))
}

function doneWords(doubt: Doubt): string {
  if (doubt.what === 'taken back') return 'Đã tính lại phiếu.'
  return doubt.what === 'counted'
    ? 'Đã tính các phiếu chờ xem của đợt; số liệu nhận theo nhóm từ 5 phiếu.'
    : 'Đã loại cả đợt; từng phiếu có thể tính lại ở danh sách dưới.'
}
