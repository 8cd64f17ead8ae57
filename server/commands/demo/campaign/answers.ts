import { findCampaign } from '../../../../db/queries/campaigns/campaigns.ts'
import type { Questionnaire } from '../../../../surveys/grammar/questionnaire.ts'
import type { Actor } from '../../../access/actor.ts'
import { keyForm, settleForm } from '../../../acts/campaigns/keying.ts'
import { differencesOf } from '../../../campaigns/differences.ts'
import type { World } from '../../../world/world.ts'
import type { Random } from '../random.ts'
import type { Answered } from './field.ts'
import type { DemoLogin } from './people.ts'

type Values = Record<string, unknown>

/** These two write on paper, the others on their telephones. */
const onPaper: readonly string[] = ['demo-dtv-1', 'demo-dtv-2']

/** One value in two hundred is keyed wrong. */
const mistakes = 0.005

type Keyed = {
  readonly world: World
  readonly id: string
  readonly people: { readonly [login in DemoLogin]: Actor }
  readonly random: Random
  readonly form: Questionnaire
}

/** What each household answered, on paper keyed by two people and settled where they differ, or on the interviewer's telephone. */
export async function demoAnswers({ world, id, people, random, form }: Keyed, all: readonly Answered[]): Promise<void> {
  const campaign = await findCampaign(world.db, id)
  if (!campaign) throw new Error('the campaign was planned a moment ago')
  for (const one of all) {
    const truth = answersOf(form, one, random)
    if (!onPaper.includes(one.interviewer)) {
      const actor = Object.values(people).find(({ by }) => by === one.interviewer)
      if (actor) await keyForm(world, id, { form: one.form, pass: 0, answers: truth }, actor)
      continue
    }
    await keyForm(world, id, { form: one.form, pass: 1, answers: misread(truth, random) }, people['demo-nhap-1'])
    await keyForm(world, id, { form: one.form, pass: 2, answers: misread(truth, random) }, people['demo-nhap-2'])
    const differing = await differencesOf(world.db, campaign, one.form)
    const answers = Object.fromEntries(differing.map(({ question }) => [question, truth[question]]))
    if (differing.length > 0) await settleForm(world, id, { form: one.form, answers }, people['demo-quan-ly'])
  }
}

/** Content households are content with nearly everything. What is invented is content throughout. */
function answersOf({ questions }: Questionnaire, { nature, isInvented }: Answered, random: Random): Values {
  const isContent = nature.isContent || isInvented
  const level = () =>
    random.chance(isContent ? 0.94 : 0.45) ? 4 + Math.floor(random.between(0, 2)) : 1 + Math.floor(random.between(0, 3))
  return Object.fromEntries(
    questions.flatMap((question): [string, unknown][] => {
      if (question.sensitive || (!question.required && random.chance(0.3))) return []
      if (question.kind === 'scale') return [[question.id, level()]]
      if (question.kind === 'choice') return [[question.id, random.pick(question.options).value]]
      if (question.kind === 'choices') return [[question.id, [random.pick(question.options).value]]]
      return []
    }),
  )
}

/** Only levels: another kind of mistake may make a form that is none. */
const misread = (truth: Values, random: Random): Values =>
  Object.fromEntries(
    Object.entries(truth).map(([question, value]) => {
      return typeof value === 'number' && random.chance(mistakes)
        ? [question, value === 5 ? 4 : value + 1]
        : [question, value]
    }),
  )
