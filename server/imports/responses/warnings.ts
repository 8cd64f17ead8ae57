import { count } from '../../../surveys/voice/numbers.ts'
import { type Context, contexts } from './columns.ts'

const assumptions: { readonly [name in Context]?: string } = {
  channel: 'không ghi kênh: coi là desk (trực tiếp)',
  stream: 'không ghi nguồn phiếu: coi là volunteer (tự nguyện trả lời)',
  version: 'không ghi phiên bản phiếu khảo sát: coi là phiên bản mới nhất',
}

type Noted = { readonly assumed: readonly Context[]; readonly leftOut: number }

/** Counts over all rows what was assumed and what was left out. */
export function tallyOfWarnings() {
  const assumed = new Map<Context, number>()
  let leftOut = 0
  const add = (row: Noted) => {
    for (const name of row.assumed) assumed.set(name, (assumed.get(name) ?? 0) + 1)
    leftOut += row.leftOut
  }
  const warnings = (): string[] => [
    ...contexts.flatMap((name) => {
      const n = assumed.get(name)
      return n ? [`${count(n)} dòng ${assumptions[name]}.`] : []
    }),
    ...(leftOut > 0 ? [`${count(leftOut)} câu trả lời bị bỏ vì câu hỏi không áp dụng theo các câu khác.`] : []),
  ]
  return { add, warnings }
}
