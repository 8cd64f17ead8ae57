import { type Case, caseOfForm } from '../../../db/queries/campaigns/draws.ts'
import {
  addKeying,
  addResolution,
  dropKeyings,
  type Keying,
  keyingsOfForm,
  resolutionsOf,
} from '../../../db/queries/campaigns/keyings.ts'
import { differing } from '../../../surveys/campaign/keying.ts'
import { isDammRight } from '../../../surveys/grammar/damm.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { asSent, readForm } from '../../campaigns/form-answers.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'
import { campaignAt, checkedReason, refused } from './campaign.ts'

export type SentForm = {
  readonly form: string
  /** 1 and 2 are of paper; 0 is the interviewer's own, on his device. */
  readonly pass: 0 | 1 | 2
  readonly answers: { readonly [question: string]: unknown }
}

/**
 * Stores a form as one person keyed it. The second pass is another person's, and neither is the interviewer's.
 *
 * @returns false where the very same is stored already: sent again, it does no harm
 * @throws Problem campaignUnknown, campaignStands, fieldRefused naming `form` or a question, sameKeyer, formKeyed, notPermitted
 */
export async function keyForm(
  world: ActWorld,
  id: string,
  { form, pass, answers }: SentForm,
  actor: Actor,
): Promise<boolean> {
  const campaign = await campaignAt(world, id, 'form-keyed')
  const { interviewer } = await caseOf(world, id, form)
  if ((pass === 0) !== (interviewer === actor.by)) throw new Problem('sameKeyer', {})
  const kept = readForm(campaign, answers, pass === 0)
  const others = await keyingsOfForm(world.db, id, form)
  const same = others.find((one) => one.pass === pass)
  if (same?.by === actor.by && differing(same.answers, kept).length === 0) return false
  if (same || others.some((one) => (one.pass === 0) !== (pass === 0))) throw new Problem('formKeyed', {})
  if (pass === 2 && others.length === 0)
    throw new Problem('campaignUnready', { lacks: 'lần nhập thứ nhất của phiếu này' })
  if (others.some(({ by }) => by === actor.by)) throw new Problem('sameKeyer', {})
  const row = { campaign: id, form, pass, answers: kept, by: actor.by, at: world.now() }
  // Neither the form's number nor its household is in the line: it would outlive their deletion.
  const deed = { act: 'form-keyed', subject: ['campaign', id], detail: { pass } } as const
  if (!(await act(world, actor, deed, (line) => addKeying(world.db, row, line)))) throw new Problem('formKeyed', {})
  return true
}

/**
 * Settles a form that was keyed in two ways, by what stands on the paper at the questions that differ. Whoever keyed it, or
 * asked the household, does not.
 *
 * @throws Problem campaignUnknown, campaignStands, sameKeyer, fieldRefused naming a question, formKeyed where it is settled
 */
export async function settleForm(
  world: ActWorld,
  id: string,
  { form, answers }: Pick<SentForm, 'form' | 'answers'>,
  actor: Actor,
): Promise<void> {
  const campaign = await campaignAt(world, id, 'form-settled')
  const { interviewer } = await caseOf(world, id, form)
  const { first, second } = await bothOf(world, id, form)
  if ([interviewer, first.by, second.by].includes(actor.by)) throw new Problem('sameKeyer', {})
  const wanted = differing(first.answers, second.answers)
  if (wanted.length === 0) throw new Problem('formKeyed', {})
  // Whether a question applies follows from the answers that do not differ as well.
  const kept = readForm(campaign, { ...asSent(campaign, first.answers), ...answers }, false)
  const lacking = wanted.find((name) => !Object.hasOwn(answers, name))
  if (lacking !== undefined) throw refused(lacking, notSettled)
  const settled = Object.fromEntries(wanted.flatMap((name) => (kept[name] === undefined ? [] : [[name, kept[name]]])))
  const row = { campaign: id, form, answers: settled, by: actor.by, at: world.now() }
  const deed = { act: 'form-settled', subject: ['campaign', id], detail: { count: wanted.length } } as const
  if (!(await act(world, actor, deed, (line) => addResolution(world.db, row, line)))) throw new Problem('formKeyed', {})
}

/** Sends a form back to be keyed anew by two persons: the paper was another one, or cannot be read so. @throws Problem fieldRefused … */
export async function returnForm(
  world: ActWorld,
  id: string,
  { form, reason }: { form: string; reason: string },
  actor: Actor,
) {
  await campaignAt(world, id, 'form-returned')
  await caseOf(world, id, form)
  const deed = { act: 'form-returned', subject: ['campaign', id], reason: checkedReason(reason) } as const
  if (!(await act(world, actor, deed, (line) => dropKeyings(world.db, id, form, line))))
    throw new Problem('campaignUnknown', {})
}

/** The household a form belongs to. @throws Problem fieldRefused naming `form` */
async function caseOf({ db }: ActWorld, id: string, form: string): Promise<Case> {
  if (!isDammRight(form)) throw refused('form', wrongDigit)
  const found = await caseOfForm(db, id, form)
  if (!found || found.releasedAt === null) throw refused('form', noSuchForm)
  return found
}

/** Both keyings of a form that is not settled. @throws Problem campaignUnready, formKeyed */
async function bothOf({ db }: ActWorld, id: string, form: string): Promise<{ first: Keying; second: Keying }> {
  const own = await keyingsOfForm(db, id, form)
  const [first, second] = [own.find(({ pass }) => pass === 1), own.find(({ pass }) => pass === 2)]
  if (!first || !second) throw new Problem('campaignUnready', { lacks: 'hai lần nhập của phiếu này' })
  if ((await resolutionsOf(db, id)).some((one) => one.form === form)) throw new Problem('formKeyed', {})
  return { first, second }
}

const wrongDigit: Text = {
  vi: 'Số phiếu sai chữ số kiểm tra. Xin đọc lại số in trên phiếu: sáu chữ số.',
  en: 'The number of the form is not right: please read its six digits once more.',
}
const noSuchForm: Text = {
  vi: 'Đợt này không có phiếu mang số đó, hoặc hộ của phiếu chưa được giao. Xin đưa phiếu cho tổ trưởng.',
  en: 'No form of this campaign has that number. Please hand the form to the supervisor.',
}
const notSettled: Text = {
  vi: 'Xin chọn giá trị đúng theo phiếu giấy cho từng câu lệch.',
  en: 'Please choose what stands on the paper at each question that differs.',
}
