import type { Stream } from '../../../surveys/grammar/context.ts'
import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'
import type { Scope } from '../../../surveys/targets/target.ts'
import { type FormCount, isOfficialForm, type OneForm } from './answers/one-form.ts'
import { whole } from './say.ts'

type Forms = Pick<OneForm, 'questionnaires' | 'leftOut'>

const titleOf = ({ questionnaire }: FormCount) => `“${findQuestionnaire(questionnaire)?.title.vi ?? questionnaire}”`
/** Titles of forms hold commas. */
const together = (words: readonly string[]) => words.join('; ')

/**
 * What must be known of the forms behind a figure: answers on another form that
 * are not in it, and that a random sample was not asked the official form though
 * the scope has one. Undefined when neither is so.
 */
export function formSentence(
  { questionnaires, leftOut }: Forms,
  stream: Stream,
  scope: Pick<Scope, 'questionnaires'>,
): string | undefined {
  const others = leftOut.map((form) => `${whole(form.n)} phiếu ${titleOf(form)}`)
  if (others.length > 0) return `Không tính ${together(others)} cùng nguồn vì khác bộ tiêu chí.`

  const asked = scope.questionnaires?.some(isOfficialForm) ?? false
  const isOfficial = questionnaires.some(({ questionnaire }) => isOfficialForm(questionnaire))
  if (stream !== 'sample' || !asked || isOfficial || questionnaires.length === 0) return undefined
  return `Cuộc điều tra này dùng phiếu khảo sát rút gọn ${together(questionnaires.map(titleOf))}, không phải phiếu SIPAS đầy đủ.`
}
