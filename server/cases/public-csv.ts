import type { CaseFigures, publicFigures } from './public-figures.ts'

const columns: readonly (readonly [title: string, of: (figures: CaseFigures) => number])[] = [
  ['đã nhận', ({ received }) => received],
  ['đến hạn', ({ due }) => due],
  ['trả lời đúng hạn', ({ inTime }) => inTime],
  ['đã trả lời', ({ answered }) => answered],
  ['người gửi đã đánh giá', ({ rated }) => rated],
  ['đã được giải quyết', ({ solved }) => solved],
  ['được giải quyết một phần', ({ partly }) => partly],
  ['chưa được giải quyết', ({ unsolved }) => unsolved],
]

/** The figures the public page shows, a line a service, for a spreadsheet: semicolons, and a mark by which it knows UTF-8. */
export function voicesCsv(
  { areas, others, all }: Awaited<ReturnType<typeof publicFigures>>,
  nameOf: (area: string) => string,
): string {
  const rows: readonly (readonly [string, CaseFigures])[] = [
    ...areas.map(([area, figures]) => [nameOf(area), figures] as const),
    ...(others ? [['Các lĩnh vực khác', others] as const] : []),
    ['Cả phường', all],
  ]
  const lines = [
    ['lĩnh vực', ...columns.map(([title]) => title)],
    ...rows.map(([name, figures]) => [quoted(name), ...columns.map(([, of]) => of(figures))]),
  ]
  return `\uFEFF${lines.map((line) => line.join(';')).join('\r\n')}\r\n`
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
