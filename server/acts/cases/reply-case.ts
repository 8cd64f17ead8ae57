import type { Done } from '../../../surveys/grammar/case.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { dueOf } from '../../cases/clock.ts'
import { readHolidays } from '../../cases/holidays.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { changeCase, type SeenCase } from './change-case.ts'

type Reply = { readonly done: Done; readonly words: string }

/**
 * Answers a case: its author reads it by the receipt code at once. A reply while it waits stops the clock; one more after
 * that adds to it.
 *
 * @throws Problem caseHidden, caseChanged; fieldRefused naming `words`
 */
export const replyToCase = (world: World, of: SeenCase, { done, words }: Reply, actor: Actor) =>
  changeCase(world, of, actor, ['case-replied', 'reply'], async ({ row }) => {
    const written = words.trim()
    if (written.length < shortest) throw new Problem('fieldRefused', { field: 'words', why: tooShort })
    if (/\[[^\]]*\]/.test(written)) throw new Problem('fieldRefused', { field: 'words', why: unfilled })
    const { answer } = dueOf(row, await readHolidays(world.db))
    return { event: { kind: 'replied', done, words: written, due: answer ?? null }, detail: { done } }
  })

const shortest = 20

const tooShort: Text = {
  vi: `Nội dung trả lời còn quá ngắn. Xin ghi rõ, ít nhất ${shortest} ký tự.`,
  en: `The reply is too short. Please write at least ${shortest} characters.`,
}
const unfilled: Text = {
  vi: 'Còn chỗ trong ngoặc vuông [ ] chưa điền. Xin điền hoặc xóa trước khi gửi.',
  en: 'Something in square brackets [ ] is not filled in yet. Please fill it in or remove it.',
}
