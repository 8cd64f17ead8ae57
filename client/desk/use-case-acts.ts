import { useState } from 'preact/hooks'
import type { Done } from '../../surveys/grammar/case.ts'
import { type Case, type Failure, type Told, told, v1 } from './api.ts'

const of = v1.cases[':number']

/** What is done with a case as it is shown, each with what is said after it. */
export function useCaseActs(one: Case, again: () => void) {
  const [said, setSaid] = useState<string>()
  const [failure, setFailure] = useState<Failure>()
  const param = { number: one.number }
  const { seen } = one

  /** @returns why it was not done */
  async function act(sent: Promise<Told<unknown>>, sentence: string): Promise<Failure | undefined> {
    const answer = await sent
    const isStale = !answer.ok && answer.failure.problem === 'caseChanged'
    setSaid(answer.ok ? sentence : undefined)
    setFailure(answer.ok || answer.failure.field ? undefined : answer.failure)
    if (answer.ok || isStale) again()
    return answer.ok ? undefined : answer.failure
  }

  return { said, failure, open: () => told(of.whole.$post({ param, json: { seen } })), ...actsOn(one, act) }
}

type Acting = (sent: Promise<Told<unknown>>, sentence: string) => Promise<Failure | undefined>

function actsOn({ number, seen }: Case, act: Acting) {
  const param = { number }
  return {
    take: () => act(told(of.taking.$post({ param, json: { seen } })), 'Đã nhận. Từ đây anh/chị là người trả lời.'),
    reach: () => act(told(of.reached.$post({ param, json: { seen } })), 'Đã ghi: người viết đã được báo.'),
    note: () => act(told(of.noted.$post({ param, json: { seen } })), 'Đã ghi: lời nhắn không cần trả lời thêm.'),
    hand: (to: string) => act(told(of.handing.$post({ param, json: { seen, to } })), 'Đã giao cho người khác.'),
    move: (unit: string, reason: string) =>
      act(
        told(of.moving.$post({ param, json: { seen, unit, reason } })),
        'Đã chuyển sang đơn vị khác; hạn vẫn tính tiếp.',
      ),
    reply: (done: Done, words: string) =>
      act(
        told(of.reply.$post({ param, json: { seen, done, words } })),
        'Đã trả lời. Người viết xem được ngay bằng mã biên nhận.',
      ),
    summarise: (summary: { said: string; did: string }) =>
      act(told(of.summary.$put({ param, json: { seen, ...summary } })), 'Đã lưu bản tóm tắt, chờ người khác duyệt.'),
    approve: (summary: number) =>
      act(told(of.summary.approval.$post({ param, json: { seen, summary } })), 'Đã duyệt. Bản tóm tắt đang công khai.'),
    withdraw: () => act(told(of.summary.$delete({ param })), 'Đã gỡ bản tóm tắt.'),
  }
}

export type CaseActing = ReturnType<typeof useCaseActs>
