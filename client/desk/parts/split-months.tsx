import { say } from '../../../surveys/languages.ts'
import { splitMonthsSentence } from '../../../surveys/voice/periods.ts'

/** That the dossiers of a month which the period cuts were split by days; nothing where none were. */
export function SplitMonths({ months }: { readonly months: readonly string[] }) {
  const sentence = splitMonthsSentence(months)
  return sentence && <p class="soft">{say(sentence, 'vi')}</p>
}
