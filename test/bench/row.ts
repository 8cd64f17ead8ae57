import { median } from './quantile.ts'

/** One line of the outcome. */
export type Row = {
  readonly measure: string
  readonly ours: number
  readonly unit: string
  readonly baseline?: number
  /** What the goal is about: ours beside the baseline, or ours itself. */
  readonly ratio?: number
  readonly goal?: { readonly least?: number; readonly most?: number }
}

/** The medians of ours, of a baseline that ran in the same rounds, and of what they were beside each other round by round. */
export function besideOf<Run extends { readonly ours: number }>(runs: readonly Run[], baseline: keyof Run) {
  return {
    ours: median(runs.map(({ ours }) => ours)),
    baseline: median(runs.map((run) => Number(run[baseline]))),
    ratio: median(runs.map((run) => run.ours / Number(run[baseline]))),
  }
}

/** Whether the goal is reached; undefined where there is none. */
export function isReached({ ours, ratio = ours, goal }: Row): boolean | undefined {
  return goal && ratio >= (goal.least ?? Number.NEGATIVE_INFINITY) && ratio <= (goal.most ?? Number.POSITIVE_INFINITY)
}

/** The rows for people to read. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [['measure', 'ours', 'unit', 'baseline', 'ratio', 'goal', ''], ...rows.map(cellsOf)]
  const widths = cells[0]?.map((_, i) => Math.max(...cells.map((line) => (line[i] ?? '').length))) ?? []
  const laid = (text: string, i: number) =>
    i === 0 || i === 2 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)
  return cells.map((line) => line.map(laid).join('  ')).join('\n')
}

function cellsOf(row: Row): string[] {
  const reached = isReached(row)
  const { measure, ours, unit, baseline, ratio, goal } = row
  const wanted = goal?.least === undefined ? goal && `≤ ${goal.most}` : `≥ ${goal.least}`
  const mark = reached === undefined ? '' : reached ? 'ok' : 'NOT REACHED'
  return [measure, short(ours), unit, short(baseline), short(ratio), wanted ?? '', mark]
}

const short = (value: number | undefined): string => {
  if (value === undefined) return ''
  if (value >= 1000) return Math.round(value).toLocaleString('en')
  return String(Number(value.toPrecision(3)))
}
