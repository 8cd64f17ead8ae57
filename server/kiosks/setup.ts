import { readCatalogue } from '../../db/queries/catalogue.ts'
import { readFact } from '../../db/queries/facts.ts'
import { askedQuestions } from '../../surveys/grammar/parse-answers.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import type { PlacedKiosk } from '../access/kiosk-only.ts'
import { Problem } from '../problems/problem.ts'
import { codeVersion } from '../world/code-version.ts'
import type { World } from '../world/world.ts'

/**
 * Everything a tablet needs to ask on its own, for days.
 *
 * @throws Problem kioskRetired, also when its touchpoint is
 */
export async function kioskSetup({ db, sensitiveQuestions: sensitive }: World, kiosk: PlacedKiosk) {
  const { id, name, pin, at, retiredAt } = kiosk
  if (retiredAt !== null || at.retiredAt !== null) throw new Problem('kioskRetired', {})
  const questionnaire = findQuestionnaire(at.questionnaire)
  if (!questionnaire) throw new Error(`a questionnaire is asked that this program does not have: ${at.questionnaire}`)

  const { procedures } = await readCatalogue(db)
  const offered = procedures.filter(({ code, retiredAt }) => retiredAt === null && kiosk.procedures.includes(code))
  return {
    kiosk: { id, name },
    pin,
    touchpoint: { code: at.code, counter: at.counter, names: at.names },
    procedures: offered
      .map(({ code, name }) => ({ code, name }))
      .sort((a, b) => kiosk.procedures.indexOf(a.code) - kiosk.procedures.indexOf(b.code)),
    questionnaire: { ...questionnaire, questions: askedQuestions(questionnaire, { sensitive }) },
    demo: (await readFact(db, 'demo')) !== undefined,
    version: codeVersion,
  }
}
