import { figureWords, percent, whole } from '../engine/say.ts'
import type { KnownGroup } from './group-sizes.ts'
import type { PostStratified, PostStratumRefusal } from './post-stratified.ts'

/** Why a sample cannot be adjusted; besides the reasons of the arithmetic, those of asking. */
export type Unadjusted =
  | PostStratumRefusal
  | { readonly reason: 'too_many_answers'; readonly most: number }
  | { readonly reason: 'too_few_in_group'; readonly label: string; readonly fewest: number }

type Names = { readonly ask: string; readonly groups: readonly KnownGroup[] }

/** One sentence, with what to do where something can be done. */
export function unadjustedSentence(refusal: Unadjusted, { ask, groups }: Names): string {
  const by = ask.toLowerCase()
  const label = 'label' in refusal ? refusal.label : ''
  const group = groups.find((one) => one.label === label)
  const name = `“${group?.title.vi ?? label}”`
  switch (refusal.reason) {
    case 'no_answers':
      return 'Chưa có phiếu trả lời của điều tra chọn mẫu trong kỳ nên không có gì để hiệu chỉnh.'
    case 'too_many_answers':
      return `Điều tra chọn mẫu trong kỳ có hơn ${whole(refusal.most)} phiếu, quá nhiều để đọc từng phiếu. Xin chọn kỳ ngắn hơn.`
    case 'incomplete':
      return `${percent(1 - refusal.completeness)} phiếu của điều tra chọn mẫu không chấm đủ các tiêu chí, quá nhiều để tính chỉ số và hiệu chỉnh.`
    case 'label_missing':
      return `${whole(refusal.respondents)} người trả lời không cho biết ${by}, quá nhiều để hiệu chỉnh theo ${by}.`
    case 'people_missing':
      return `Chưa biết số dân của nhóm ${name}: xin ghi thêm trong people, như ${group?.short ?? label}:12345.`
    case 'people_outside':
      return `Số dân của nhóm ${name} phải lớn hơn 0 vì có người thuộc nhóm này trả lời. Xin kiểm tra lại people.`
    case 'nobody_answered':
      return `Không ai thuộc nhóm ${name} trả lời, nên không hiệu chỉnh theo ${by} được.`
    case 'too_few_in_group':
      return `Nhóm ${name} có dưới ${refusal.fewest} người trả lời: không hiệu chỉnh, để không lộ câu trả lời của từng người.`
  }
}

/** The adjusted figure beside the plain one; never instead of it. */
export function postStratifiedSentence(
  { plain, adjusted }: Extract<PostStratified, { ok: true }>,
  { ask }: Names,
  unlabelled: number,
): string {
  const figures = `${figureWords(adjusted.share, adjusted.interval)}, trước hiệu chỉnh ${figureWords(plain.share, plain.interval)}`
  const without = unlabelled > 0 ? ` Không tính ${whole(unlabelled)} người không cho biết ${ask.toLowerCase()}.` : ''
  return `Hiệu chỉnh theo ${ask.toLowerCase()} của dân cư: ${figures} (${whole(plain.respondents)} phiếu của điều tra chọn mẫu).${without} Kết quả này để đối chiếu, không thay thế kết quả điều tra.`
}
