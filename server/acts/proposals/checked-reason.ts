import type { ProposalKind } from '../../../db/queries/proposals.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import { isCause } from '../../../surveys/voice/causes.ts'
import { Problem } from '../../problems/problem.ts'

/** Words must be long enough to tell a later reader why an answer is not counted. */
const shortestReason = 10

/** Why: by the published list, and in words. */
export type Given = { readonly cause: string; readonly reason: string }

/**
 * A reason as it is kept. A period that is published as every other needs no words beside the list.
 *
 * @throws Problem fieldRefused naming `cause` or `reason`
 */
export function checkedReason(kind: ProposalKind, { cause, reason: written }: Given): Given {
  if (!isCause(kind, cause)) throw new Problem('fieldRefused', { field: 'cause', why: notListed })
  const reason = written.trim()
  const isPlain = kind === 'publish' && cause === 'regular'
  if (!isPlain && reason.length < shortestReason)
    throw new Problem('fieldRefused', { field: 'reason', why: kind === 'publish' ? tooShortToPublish : tooShort })
  return { cause, reason }
}

/** Words by which something is declined. @throws Problem fieldRefused naming `reason` */
export function checkedAnswer(written: string): string {
  const answer = written.trim()
  if (answer.length < shortestReason) throw new Problem('fieldRefused', { field: 'reason', why: tooShortToDecline })
  return answer
}

const notListed: Text = {
  vi: 'Xin chọn lý do trong danh sách đã công bố.',
  en: 'Please choose a reason from the published list.',
}
const tooShort: Text = {
  vi: `Lý do còn quá ngắn. Xin ghi rõ, ít nhất ${shortestReason} ký tự, vì lý do được công khai cùng số liệu.`,
  en: `Please write the reason in full, at least ${shortestReason} characters: it is shown with the figures.`,
}
const tooShortToPublish: Text = {
  vi: `Lý do còn quá ngắn. Xin ghi rõ vì sao công bố, ít nhất ${shortestReason} ký tự.`,
  en: `Please write in full why this is published, at least ${shortestReason} characters.`,
}
const tooShortToDecline: Text = {
  vi: `Lý do còn quá ngắn. Xin ghi rõ vì sao không đồng ý, ít nhất ${shortestReason} ký tự, để người đề nghị biết.`,
  en: `Please write in full why you decline, at least ${shortestReason} characters, so that whoever proposed it knows.`,
}
