import { dayOf } from '../../surveys/grammar/calendar.ts'
import type { Stream } from '../../surveys/grammar/context.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { ofStream } from '../../surveys/voice/streams.ts'
import { publication } from '../acts/publications/published.ts'
import { periodIn } from '../pages/say-in.ts'
import { command } from './command.ts'
import { percent } from './in-vietnamese.ts'
import { Misuse } from './misuse.ts'
import { bothPeople, differenceLines } from './publication-lines.ts'
import { withDatabase } from './with-database.ts'

export const publishShow = command({
  name: 'publish show',
  summary: 'Xem một lần công bố đúng như đã lưu.',
  operands: { name: 'KỲ', least: 1, most: 2 },
  options: {},
  examples: ['2026-Q3', '2026-Q3 1', '2026-Q3 --json'],
  notes: ['Sau kỳ có thể viết lần công bố; không viết thì xem lần mới nhất. --json in mọi số liệu đã lưu.'],
  run: async (terminal, _given, [period = '', written]) => {
    if (written !== undefined && !/^[1-9]\d{0,5}$/.test(written))
      throw new Misuse(`Lần công bố “${written}” không đọc được; viết số, ví dụ 1.`)
    return withDatabase(terminal, async ({ world }) => {
      const found = await publication(world, period, written === undefined ? undefined : Number(written))
      return { document: found, text: linesOf(found) }
    })
  },
})

function linesOf(found: Awaited<ReturnType<typeof publication>>): string[] {
  const { period, revision, publishedAt, counted, excluded, reason, codeVersion, dataHash } = found
  const { figures = [] } = found.figures.targets as { readonly figures?: readonly Shown[] }
  return [
    `${periodIn('vi', period)}, công bố lần ${revision} ngày ${dayRead(dayOf(publishedAt))}, ${bothPeople(found)}.`,
    ...(reason === '' ? [] : [`Lý do: ${reason}`]),
    `Tính ${count(counted)} phiếu, không tính ${count(excluded)} phiếu bị loại.`,
    ...found.exclusions.map(({ response, reason: why }) => `  ${response}: ${why}`),
    `Phương pháp: ${found.methods.join(', ')}. Chương trình ${codeVersion}. Dữ liệu SHA-256 ${dataHash}.`,
    '',
    ...figures.map(lineOf),
    ...(revision > 1 ? ['', ...differenceLines(found.differences)] : []),
  ]
}

/** Stored publications stay as stored; but a verdict is said of the source that decides and of no other. */
function lineOf({ target, decides, n, stream, share, word, sentence, verdict }: Shown): string {
  if (decides || !verdict) return `${target.title.vi}: ${word}. ${sentence}`
  return `${target.title.vi}: tham khảo, ${percent(share ?? null)} (${count(n)} phiếu ${ofStream(stream)}).`
}

/** A target as the report handed it out. */
type Shown = {
  readonly decides: boolean
  readonly stream: Stream
  readonly n: number
  readonly share?: number
  readonly verdict?: unknown
  readonly target: { readonly title: { readonly vi: string } }
  readonly word: string
  readonly sentence: string
}
