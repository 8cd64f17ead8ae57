import { fold } from '../../../surveys/grammar/fold.ts'
import type { HiddenPart } from '../../../surveys/grammar/personal/hidden-parts.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { note } from '../act.ts'
import { commentFor } from './comment.ts'

const shortestReason = 10

/**
 * Reveals a comment as it was written, to whoever asks and gives a reason. The line in the log stands before anything is
 * handed out, and says who, when, which and why.
 *
 * @throws Problem commentUnknown; fieldRefused naming `reason`
 */
export async function revealComment(world: World, id: string, reason: string, actor: Actor): Promise<string> {
  const { unit, words, hidden } = await commentFor(world, id, actor, 'comment-revealed')
  const written = reason.trim()
  if (written.length < shortestReason) throw new Problem('fieldRefused', { field: 'reason', why: tooShort })
  if (repeats(written, words, hidden)) throw new Problem('fieldRefused', { field: 'reason', why: repeated })
  await note(world, actor, { act: 'comment-revealed', unit, subject: ['comment', id], reason: written })
  return words
}

/** Whether a reason repeats what is hidden: it would stand in the log for ever. */
const repeats = (reason: string, words: string, hidden: readonly HiddenPart[]): boolean =>
  hidden.some(({ from, to, state }) => state !== 'undone' && fold(reason).includes(fold(words.slice(from, to))))

const tooShort: Text = {
  vi: `Lý do còn quá ngắn. Xin ghi rõ vì sao cần xem toàn văn, ít nhất ${shortestReason} ký tự; nhật ký sẽ ghi lại.`,
  en: `Please write in full why the whole text is needed, at least ${shortestReason} characters: the log keeps it.`,
}
const repeated: Text = {
  vi: 'Lý do đang chép lại chỗ được che. Xin ghi lý do mà không nêu tên, số điện thoại hay số giấy tờ.',
  en: 'The reason repeats what is hidden. Please write it without names, telephone numbers or the like.',
}
