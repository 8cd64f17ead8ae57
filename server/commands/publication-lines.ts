import { targets } from '../../surveys/targets/index.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { ofStream } from '../../surveys/voice/streams.ts'
import { verdicts } from '../../surveys/voice/verdicts.ts'
import type { Difference } from '../publications/differences.ts'
import { percent } from './in-vietnamese.ts'

/** What a revision changed, a line for each target and stream. */
export function differenceLines(differences: readonly Difference[]): string[] {
  if (differences.length === 0)
    return ['Các chỉ tiêu không khác lần trước; chỉ dữ liệu hoặc chương trình thay đổi ở chỗ khác.']
  return ['Khác với lần trước:', ...differences.map((difference) => `  ${oneLine(difference)}`)]
}

function oneLine({ target, stream, share, n, verdict }: Difference): string {
  const of = targets.find(({ id }) => id === target)
  const name = of?.title.vi ?? target
  const people = (heads: number | null) => `${count(heads ?? 0)} phiếu`
  const decides = of?.stream === stream ? `, ${word(verdict.before)} → ${word(verdict.after)}` : ''
  return `${name} (phiếu ${ofStream(stream)}): ${percent(share.before)} → ${percent(share.after)}, ${people(n.before)} → ${people(n.after)}${decides}`
}

/** The verdict's word, small inside a line; a dash where there was none. */
const word = (status: string | null) =>
  status === null ? '–' : (verdicts[status as keyof typeof verdicts]?.words.vi ?? status).toLowerCase()

type People = { readonly publishedBy: string; readonly preparedBy: string | null }

/** Who prepared a publication and who confirmed it; before there were two, the one who did it. */
export const bothPeople = ({ publishedBy, preparedBy }: People): string =>
  preparedBy === null ? `${publishedBy} (một người)` : `${preparedBy}, ${publishedBy}`
