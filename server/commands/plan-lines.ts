import { count } from '../../surveys/voice/numbers.ts'
import { points, setPercent } from '../reports/engine/say.ts'
import type { PlanAnswer, SamplePlan } from '../reports/plan/plan.ts'
import type { TargetPlan } from '../reports/plan/plan-targets.ts'
import { aligned, percent } from './in-vietnamese.ts'

const ways = { proportional: 'phân bổ theo số hộ', neyman: 'phân bổ Neyman' } as const

/** A plan for people, or why there is none. */
export function planLines(answer: PlanAnswer): string[] {
  if (!answer.ok) return ['Chưa lập được kế hoạch chọn mẫu:', ...answer.refusals.map(({ sentence }) => `  ${sentence}`)]
  const chosen = answer[answer.allocation]
  const rows = chosen.strata.map(({ name, population, interviews, select, short }) => [
    name,
    count(population),
    count(interviews),
    count(select),
    short ? 'mời hết vẫn có thể thiếu phiếu' : '',
  ])
  const sum = ['Cộng', count(answer.population), count(chosen.interviews), count(chosen.select), '']
  return [
    `Cần ${count(chosen.interviews)} phiếu, mời ${count(chosen.select)} trong ${count(answer.population)} (dự kiến ${percent(answer.expected)} hài lòng).`,
    marginSentence(answer),
    answer.yamane.sentence,
    '',
    ...aligned([['NHÓM', 'DANH SÁCH', 'PHIẾU', 'MỜI', 'GHI CHÚ'], ...rows, sum], [1, 2, 3]),
    ...(answer.targets.length > 0 ? ['', ...answer.targets.map((one) => targetSentence(one, answer.expected))] : []),
  ]
}

/** Both ways of sharing out the interviews, the one asked for first. */
function marginSentence(plan: SamplePlan): string {
  const other = plan.allocation === 'proportional' ? 'neyman' : 'proportional'
  const words = (way: keyof typeof ways) => `${points(plan[way].margin)} nếu ${ways[way]}`
  return `Sai số của kết quả toàn phường: ±${words(plan.allocation)} (như bảng dưới); ±${words(other)}.`
}

function targetSentence(plan: TargetPlan, expected: number): string {
  const about = `${plan.target.title.vi}, chỉ tiêu ${setPercent(plan.target.value)}`
  if (!plan.possible) return `${about}: ${plan.refusal.sentence}`
  const shown = plan.shows === 'met' ? 'đạt' : 'chưa đạt'
  return `${about}: cần ${count(plan.interviews)} phiếu (mời ${count(plan.select)}) để kết luận “${shown}” nếu tỷ lệ thực tế là ${percent(expected)}.`
}
