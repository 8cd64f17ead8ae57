import { percent, whole } from '../engine/say.ts'
import type { PlanRequest, PlanStratum } from './plan-request.ts'

/** Why no sample can be planned, told to whoever asked. */
export type PlanRefusal = {
  readonly reason:
    | 'no_strata'
    | 'same_name'
    | 'no_people'
    | 'share_outside'
    | 'margin_outside'
    | 'target_outside'
    | 'interviews_outside'
    | 'response_rate_outside'
    | 'power_outside'
    | 'design_effect_outside'
    | 'floor_outside'
    | 'expected_is_target'
    | 'too_few_people'
  /** The stratum it is about, by name. */
  readonly stratum?: string
  readonly sentence: string
}

/** Everything wrong with a request, in the order it was filled in; nothing when it can be planned. */
export function planRefusals(request: PlanRequest): readonly PlanRefusal[] {
  const { strata, expected, responseRate, power = 0.8, designEffect = 1, floor = 2 } = request
  return [
    ...(strata.length === 0 ? [refusal('no_strata', 'Chưa có tổ dân phố hay nhóm nào để chọn mẫu.')] : []),
    ...strata.flatMap((stratum, i) => stratumRefusals(stratum, strata.slice(0, i))),
    ...purposeRefusals(request),
    ...(expected === undefined || isShare(expected)
      ? []
      : [refusal('share_outside', 'Tỷ lệ hài lòng dự kiến phải từ 0 đến 100%.')]),
    ...(responseRate > 0 && responseRate <= 1
      ? []
      : [refusal('response_rate_outside', 'Tỷ lệ trả lời dự kiến phải lớn hơn 0 và không quá 100%.')]),
    ...(power > 0.5 && power < 1
      ? []
      : [refusal('power_outside', 'Khả năng đi đến kết luận phải lớn hơn 50% và nhỏ hơn 100%.')]),
    ...(designEffect >= 1 && designEffect < Infinity
      ? []
      : [refusal('design_effect_outside', 'Hệ số thiết kế phải từ 1 trở lên.')]),
    ...(isWhole(floor) && floor >= 2
      ? []
      : [refusal('floor_outside', 'Số phiếu tối thiểu mỗi nhóm phải là số nguyên từ 2 trở lên.')]),
  ]
}

/** The list is too short for what is asked: even all of it would not give so many answers. */
export const tooFewPeople = (needed: number, population: number, responseRate: number): PlanRefusal =>
  refusal(
    'too_few_people',
    `Cần ${whole(needed)} phiếu, nhưng danh sách chỉ có ${whole(population)} hộ hoặc hồ sơ; với tỷ lệ trả lời ${percent(responseRate, 0)} chỉ thu được khoảng ${whole(Math.floor(population * responseRate + 1e-9))} phiếu.`,
  )

/** Nobody can prove on which side of the target a truth lies that equals it. */
export const expectedIsTarget = (target: number): PlanRefusal =>
  refusal(
    'expected_is_target',
    `Tỷ lệ dự kiến trùng chỉ tiêu ${percent(target, 0)} nên không cỡ mẫu nào kết luận được; hãy dự kiến một tỷ lệ khác.`,
  )

function stratumRefusals({ name, population, share }: PlanStratum, before: readonly PlanStratum[]): PlanRefusal[] {
  const about = (reason: PlanRefusal['reason'], sentence: string) => ({ ...refusal(reason, sentence), stratum: name })
  const repeated = before.some((other) => other.name === name)
  return [
    ...(repeated ? [about('same_name', `Có hai nhóm cùng tên “${name}”.`)] : []),
    ...(isWhole(population) && population > 0
      ? []
      : [about('no_people', `Nhóm “${name}” chưa có số hộ hoặc hồ sơ. Xin nhập số nguyên lớn hơn 0.`)]),
    ...(share === undefined || isShare(share)
      ? []
      : [about('share_outside', `Tỷ lệ hài lòng năm trước của nhóm “${name}” phải từ 0 đến 100%.`)]),
  ]
}

function purposeRefusals({ purpose }: PlanRequest): PlanRefusal[] {
  if (purpose.kind === 'margin')
    return purpose.margin > 0 && purpose.margin < 0.5
      ? []
      : [refusal('margin_outside', 'Sai số phải lớn hơn 0 và nhỏ hơn 50 điểm phần trăm.')]
  if (purpose.kind === 'target')
    return purpose.target > 0 && purpose.target < 1
      ? []
      : [refusal('target_outside', 'Chỉ tiêu phải lớn hơn 0 và nhỏ hơn 100%.')]
  return isWhole(purpose.interviews) && purpose.interviews > 0
    ? []
    : [refusal('interviews_outside', 'Số phiếu phải là số nguyên lớn hơn 0.')]
}

const refusal = (reason: PlanRefusal['reason'], sentence: string): PlanRefusal => ({ reason, sentence })
const isShare = (x: number) => x >= 0 && x <= 1
const isWhole = (x: number) => Number.isSafeInteger(x)
