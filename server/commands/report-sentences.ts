import { targets } from '../../surveys/targets/index.ts'

/** Why a report has no figures, as one hears it. A reason not named here is left to the JSON. */
const reasons: { readonly [reason: string]: string } = {
  too_few_services: 'Quá ít thủ tục có phiếu trả lời nên chưa chia nhóm.',
  too_few_answers: 'Mỗi thủ tục có quá ít phiếu trả lời nên chưa chia nhóm.',
  alike: 'Chưa đủ căn cứ là các thủ tục khác nhau.',
  no_overall_question: 'Phiếu này không có câu hỏi chung nên chưa biết cải thiện gì trước.',
  too_few: 'Quá ít phiếu chấm đủ các yếu tố nên chưa nêu được.',
  too_few_not_satisfied: 'Quá ít người chưa hài lòng nên chưa nêu được.',
  constant: 'Mọi người trả lời như nhau nên chưa nêu được.',
}

/**
 * Everything a report says in words, in its own order. A sentence about a target
 * is led by the target's title, for it says only the value. The sentence of the
 * plan behind a target is not repeated.
 */
export function reportSentences(found: unknown, about = ''): string[] {
  if (Array.isArray(found)) return found.flatMap((one) => reportSentences(one, about))
  if (typeof found !== 'object' || found === null) return []
  const title = titleOf(found) ?? about
  const said = Object.entries(found).flatMap(([key, value]) => {
    if (isSaid(key)) return [value].flat().filter((words): words is string => typeof words === 'string')
    return []
  })
  const why = reasonOf(found)
  const led = [...said, ...(why ? [why] : [])].map((words) => (title ? `${title}: ${words}` : words))
  const deeper = Object.entries(found).flatMap(([key, value]) =>
    isSaid(key) || key === 'target' ? [] : reportSentences(value, title),
  )
  return [...led, ...deeper]
}

const isSaid = (key: string) => /^(sentences?|\w+Sentence)$/.test(key)

/** Only where the whole report has nothing: factors among others say their reason in the JSON. */
function reasonOf(found: object): string | undefined {
  if ('shown' in found && found.shown === false && 'notSatisfied' in found) return reasons[Reflect.get(found, 'reason')]
  return 'kind' in found && typeof found.kind === 'string' ? reasons[found.kind] : undefined
}

function titleOf(found: object): string | undefined {
  const target = 'target' in found ? found.target : undefined
  const named = typeof target === 'string' ? targets.find(({ id }) => id === target) : target
  const title = typeof named === 'object' && named !== null && 'title' in named ? named.title : undefined
  return typeof title === 'object' && title !== null && 'vi' in title ? String(title.vi) : undefined
}
