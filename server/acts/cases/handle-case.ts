import { listStaff } from '../../../db/queries/accounts.ts'
import { readCatalogue } from '../../../db/queries/catalogue.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { mayAnswer } from '../../cases/may.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { changeCase, type SeenCase } from './change-case.ts'

/** Takes a case: whoever does answers it from now on. @throws Problem caseHidden, caseChanged */
export const takeCase = (world: World, of: SeenCase, actor: Actor) =>
  changeCase(world, of, actor, ['case-taken', 'take'], () => ({ event: { kind: 'taken' } }))

/** Hands a case to another person who may answer it. @throws Problem caseHidden, caseChanged; fieldRefused naming `to` */
export const handCase = (world: World, of: SeenCase, to: string, actor: Actor) =>
  changeCase(world, of, actor, ['case-handed', 'hand'], async (found) => {
    const person = (await listStaff(world.db)).find(({ login }) => login === to)
    const mayHold = person && person.disabledAt === null && person.id !== found.row.holder
    if (!mayHold || !mayAnswer(found, { by: person.id, held: person.roles }))
      throw new Problem('fieldRefused', { field: 'to', why: noHolder })
    return { event: { kind: 'handed', to: person.id }, detail: { login: person.login } }
  })

/** Moves a case to the unit whose work it is about; its clock runs on. @throws Problem caseHidden, caseChanged; fieldRefused */
export const moveCase = (world: World, of: SeenCase, sent: { unit: string; reason: string }, actor: Actor) =>
  changeCase(world, of, actor, ['case-moved', 'move'], async ({ row }) => {
    const { units } = await readCatalogue(world.db)
    const reason = sent.reason.trim()
    if (!units.some(({ id, retiredAt }) => id === sent.unit && retiredAt === null) || sent.unit === row.unit)
      throw new Problem('fieldRefused', { field: 'unit', why: noUnit })
    if (reason === '') throw new Problem('fieldRefused', { field: 'reason', why: noReason })
    return { event: { kind: 'moved', to: sent.unit }, reason, detail: { unit: sent.unit } }
  })

/** Ticks that the author was told by telephone or mail, which a person does. @throws Problem caseHidden, caseChanged */
export const reachAuthor = (world: World, of: SeenCase, actor: Actor) =>
  changeCase(world, of, actor, ['case-reached', 'reach'], () => ({ event: { kind: 'reached' } }))

/** Takes note of what the author wrote after a reply, where nothing more is to be answered. @throws Problem caseHidden, caseChanged */
export const noteMessage = (world: World, of: SeenCase, actor: Actor) =>
  changeCase(world, of, actor, ['case-noted', 'note'], () => ({ event: { kind: 'noted' } }))

const noHolder: Text = {
  vi: 'Người này không trả lời được yêu cầu này lúc này. Xin chọn người khác trong danh sách.',
  en: 'This person cannot answer this case now. Please choose another from the list.',
}
const noUnit: Text = {
  vi: 'Danh mục không có đơn vị này, hoặc yêu cầu đang ở đơn vị này. Xin chọn đơn vị khác.',
  en: 'There is no such unit in use, or the case is there already. Please choose another.',
}
const noReason: Text = { vi: 'Xin ghi lý do chuyển.', en: 'Please give a reason for moving it.' }
