import type { CampaignState } from '../../../surveys/campaign/states.ts'

/** The steps of a campaign in their order, by the word that stands in the address. */
export const steps = [
  { id: 'ke-hoach', title: 'Kế hoạch' },
  { id: 'khung', title: 'Khung' },
  { id: 'niem-phong', title: 'Niêm phong' },
  { id: 'boc-tham', title: 'Bốc thăm' },
  { id: 'thuc-dia', title: 'Thực địa' },
  { id: 'nhap-phieu', title: 'Nhập phiếu giấy' },
  { id: 'phuc-tra', title: 'Phúc tra' },
  { id: 'khoa', title: 'Khóa' },
] as const

export type StepId = (typeof steps)[number]['id']
export type StepState = 'done' | 'now' | 'later'

export const stepStateWords: { readonly [S in StepState]: string } = {
  done: '✓ đã xong',
  now: 'đang làm',
  later: 'chưa tới',
}

/** As far as it decides which step is next. */
export type Standing = {
  readonly state: CampaignState
  readonly sizes: readonly { readonly main: number }[]
  readonly frame: { readonly households: number }
}

/** The steps that are worked on in each state; those before are done, those behind wait. */
const worked: { readonly [S in Exclude<CampaignState, 'planned'>]: readonly StepId[] } = {
  sealed: ['boc-tham'],
  announced: ['boc-tham'],
  drawn: ['thuc-dia'],
  field: ['thuc-dia', 'nhap-phieu', 'phuc-tra', 'khoa'],
  locked: [],
}

/** What is worked on now. A plan without a frame waits for it; the frame, for how many of each group are drawn. */
function stepsNow({ state, sizes, frame }: Standing): readonly StepId[] {
  if (state !== 'planned') return worked[state]
  if (frame.households === 0) return ['khung']
  return sizes.every(({ main }) => main === 0) ? ['ke-hoach'] : ['niem-phong']
}

/**
 * How far each step is.
 *
 * @example
 * stepStates({ state: 'drawn', sizes: [], frame: { households: 9 } })['thuc-dia'] // => 'now'
 */
export function stepStates(of: Standing): { readonly [S in StepId]: StepState } {
  const now = stepsNow(of)
  const first = now[0] === undefined ? steps.length : steps.findIndex(({ id }) => id === now[0])
  const isFramed = of.frame.households > 0
  return Object.fromEntries(
    steps.map(({ id }, i): [StepId, StepState] => {
      if (now.includes(id)) return [id, 'now']
      return [id, i < first || (id === 'khung' && isFramed) ? 'done' : 'later']
    }),
  ) as { [S in StepId]: StepState }
}

/** The step an address names, or the first that is worked on; the lock once all is over. */
export const stepShown = (named: string | undefined, of: Standing): StepId =>
  steps.find(({ id }) => id === named)?.id ?? stepsNow(of)[0] ?? 'khoa'
