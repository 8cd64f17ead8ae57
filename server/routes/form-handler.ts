import type { Context } from 'hono'
import { readFact } from '../../db/queries/facts.ts'
import type { NamedTouchpoint } from '../../db/queries/touchpoints.ts'
import type { Source } from '../../db/schema.ts'
import { askedQuestions } from '../../surveys/grammar/parse-answers.ts'
import type { Question, Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { flagsOf, hasty } from '../answers/flags.ts'
import { newFormId, servedAt } from '../answers/form-id.ts'
import type { Place } from '../answers/place.ts'
import { type AlsoStored, submit } from '../answers/submit.ts'
import type { Thanked } from '../answers/thanks.ts'
import { isWish } from '../answers/wish.ts'
import { readForm } from '../http/validate.ts'
import { noteAlert } from '../limits/alerts.ts'
import { type Allowed, withinLimits } from '../limits/answer-limits.ts'
import { formPage } from '../pages/form-page.tsx'
import { lookFrom, lookQuery } from '../pages/look.tsx'
import { turnedTo } from '../pages/sections.ts'
import { isProblem, Problem } from '../problems/problem.ts'
import { ttlCached } from '../world/ttl-cache.ts'
import type { Env, World } from '../world/world.ts'

/** A form to be filled in: what it is about, and what its heading names. */
export type AskedForm = {
  readonly place: Place
  readonly names: NamedTouchpoint['names']
  readonly counter: string
  readonly source: Source
  /** The number of the slip that asks. */
  readonly slip?: number
  /** What is stored with the answer, such as the slip that is used up by it. */
  readonly also?: AlsoStored
  /** Thrown when what the answer is bound to does not let it in. */
  readonly barred?: () => Problem
}

/** The empty form, with an id of its own that says when and for what it was served. */
export async function showForm(c: Context<Env>, form: AskedForm) {
  const { world } = c.var
  const newId = () => newFormId(world, servedFor(form), world.now())
  return formPage(c, { ...form, ...(await questionsOf(c, form)), newId })
}

/** What a form is served for: a slip, or a touchpoint. */
const servedFor = ({ slip, place }: AskedForm): string => (slip === undefined ? place.touchpoint : `slip ${slip}`)

/**
 * Takes what the form sent: thanks when it is stored, the form again with
 * everything kept when something needs another look.
 *
 * @throws Problem malformed, wrongQuestionnaire, tooMany, tooManyFromHere, and what `barred` says
 */
export async function takeForm(c: Context<Env>, form: AskedForm) {
  const sent = await sentFields(c)
  const { world } = c.var
  const asked = await questionsOf(c, form)
  const kept = { ...form, ...asked, newId: () => sent.id, look: sent.look }
  const page = pageAskedFor(sent, askedQuestions(asked.questionnaire, { sensitive: world.sensitiveQuestions }), asked)
  if (page !== undefined)
    return formPage(c, { ...kept, given: { ...sent.answers, ...sent.wish, _more: sent._more }, page })
  try {
    const done = await store(c, form, sent)
    if (done.outcome === 'barred') await noteAlert(world, 'reused', '')
    if (done.outcome === 'barred') throw form.barred?.() ?? new Error('an answer bound to nothing was barred')
    const noReply = noReplyTo(sent, world)
    const thanked = { receipt: done.receipt, again: done.outcome === 'conflict', noReply }
    return await thank(c, thanked, lookQuery(sent.look))
  } catch (error) {
    if (!isProblem(error, 'answersRefused')) throw error
    const { refusals } = error.details
    return formPage(c, { ...kept, given: { ...sent.answers, ...sent.wish, _more: sent._more }, refusals })
  }
}

/** Why no reply will come to whoever asked for one; undefined where none was asked for, or one will. */
function noReplyTo({ wish, answers }: Sent, { replies }: World): Thanked['noReply'] {
  if (!isWish(wish)) return undefined
  if (!replies) return 'not-offered'
  return String(answers.comment ?? '').trim() === '' ? 'no-words' : undefined
}

type Sent = Awaited<ReturnType<typeof sentFields>>

/** What a form sent, taken apart: what is the form's own, what was said of a reply, and the answers. */
async function sentFields(c: Context<Env>) {
  const fields = await readForm(c)
  const { id, version, website: trap, _size, _contrast, _more, _page, _go, _stay, ...others } = fields
  const { reply, contact, consent, ...answers } = others
  if (typeof id !== 'string' || !isUuid(id)) throw new Problem('malformed', { at: 'id' })
  const own = { id, version: Number(version), trap, look: lookFrom({ _size, _contrast }), _more, _page, _go, _stay }
  return { ...own, wish: { reply, contact, consent }, answers }
}

/** Which page of a long form is wanted next; undefined when what was filled in is to be stored. */
function pageAskedFor(
  { _page, _go, _stay }: Sent,
  questions: readonly Question[],
  { questionnaire }: { readonly questionnaire: Questionnaire },
): number | undefined {
  if (_stay === undefined) return turnedTo(questionnaire, questions, { _page, _go })
  return turnedTo(questionnaire, questions, { _page, _go: String(_page) }) ?? 0
}

/** Stores what was sent, as far as the limits let it in. */
function store(c: Context<Env>, form: AskedForm, { id, version, trap, answers, wish }: Sent) {
  const { world } = c.var
  const { questionnaire, touchpoint } = form.place
  const served = servedAt(world, servedFor(form), id, world.now())
  // A slip proves itself, once; any other form is proven by having been served here.
  const proven = served !== undefined || form.slip !== undefined
  const isFast = isFasterThanOthers(world, form, version, served)
  const flags = [...flagsOf({ served, isFast, trap }, world.now()), ...(proven ? [] : (['unproven'] as const))]
  // Nobody is sent back for having ticked the box without a word: the answers count, and that is told after.
  const isEmpty = wish.reply === 'code' && String(answers.comment ?? '').trim() === ''
  const sent = { id, questionnaire, version, answers, source: form.source, flags, wish: isEmpty ? {} : wish }
  return withinLimits(c, { id, touchpoint, slip: form.slip, proven }, (allowed: Allowed) =>
    submit(world, form.place, { ...sent, ...allowed }, form.also),
  )
}

/** Whether it took far less than others took for this form, sent in the same way. */
function isFasterThanOthers({ limits, now }: World, form: AskedForm, version: number, served: number | undefined) {
  const took = served === undefined ? 0 : now() - served
  // What is too fast by itself says nothing of how long people take.
  return took >= hasty && limits.speeds.isHasty([form.place.questionnaire, version, form.source].join(' '), took)
}

/** To the page of thanks, by an address that says nothing of the answer and soon leads nowhere. */
async function thank(c: Context<Env>, thanked: Thanked, look: string) {
  const { thanks, now } = c.var.world
  return c.redirect(`/done/${await thanks.keep(thanked, now())}?lang=${c.var.language}${look}`, 303)
}

const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

async function questionsOf(c: Context<Env>, { place: { questionnaire: id } }: AskedForm) {
  const questionnaire = findQuestionnaire(id)
  if (!questionnaire) throw new Error(`a questionnaire is asked that this program does not have: ${id}`)
  const { world } = c.var
  const demo = await ttlCached(world, 'demo', async () => (await readFact(world.db, 'demo')) !== undefined)
  return { questionnaire, demo }
}
