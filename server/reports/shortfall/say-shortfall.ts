import type { Stream } from '../../../surveys/grammar/context.ts'
import { capital } from '../../../surveys/voice/capitals.ts'
import { receivedWords } from '../../../surveys/voice/received.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import type { WeakPlace } from '../breakdown/weak-places.ts'
import { points, setPercent, unweightedWords, whole } from '../engine/say.ts'
import type { CriterionProfile } from './criterion-profile.ts'
import type { Losses } from './losses.ts'
import type { Shortfall } from './shortfall.ts'

/** How many entries one can listen to. */
const spoken = 3

/** What stands beside the costs: all that was received, and which areas are weak by the one test. */
type About = {
  readonly stream: Stream
  readonly received: number
  readonly target: number
  readonly weak: readonly WeakPlace[]
  /** The area's name in the catalogue. */
  readonly areaName: (area: string) => string
}

/** Where the points are lost, as it may be read aloud: the areas in total, the weak ones, and the criteria. */
export function shortfallSentence(found: Shortfall | undefined, about: About): string {
  const { stream, received, areaName } = about
  if (!found) {
    const fewest = smallestCell('internal')
    const isFew = received < fewest
    const said = capital(receivedWords(received, fewest, ofStream(stream)))
    return isFew ? `${said}.` : `${said}; chưa hiển thị được phần còn thiếu để không lộ câu trả lời của ít người.`
  }
  const counted = `${whole(found.respondents)} phiếu ${ofStream(stream)}${found.weighted || stream === 'sample' ? '' : `, ${unweightedWords}`}`
  const lost =
    found.lost < 1e-9
      ? `Tất cả phiếu đều hài lòng (${counted}).`
      : `Còn thiếu ${points(found.lost)} để đạt 100% (${counted}). Góp nhiều nhất vào phần còn thiếu: ${dearest(found.areas, ({ area }) => areaName(area))}.`
  return [lost, weakSentence(about), profileSentence(found.profile)].filter(Boolean).join(' ')
}

/** A place is not weak for being big: these are, by the test of their own figures. */
function weakSentence({ weak, target, areaName }: About): string | undefined {
  const below = weak.filter((place) => place.below)
  if (weak.length === 0) return undefined
  if (below.length === 0) return `Chưa lĩnh vực nào có đủ căn cứ là thấp hơn ${setPercent(target)}.`
  return `Có đủ căn cứ là thấp hơn ${setPercent(target)}: ${below.map(({ scope }) => areaName(scope)).join('; ')}.`
}

function profileSentence(profile: CriterionProfile | undefined): string | undefined {
  if (!profile || profile.of === 0) return undefined
  const counted = `${whole(profile.n)} phiếu chấm đủ các yếu tố, trên ${whole(profile.of)} phiếu`
  if (!profile.found) return `Có ${counted}: chưa đủ để nêu theo yếu tố.`
  const { lost, criteria } = profile.found
  if (lost < 1e-9) return `Trong ${counted}: hài lòng với mọi yếu tố.`
  return `Trong ${counted}, còn thiếu nhiều nhất ở: ${dearest(criteria, ({ title }) => `“${title.vi}”`)}.`
}

/** The first few that cost anything, and what all others cost together. */
function dearest<Entry extends { readonly points: number }>(
  { top, rest }: Losses<Entry>,
  name: (entry: Entry) => string,
): string {
  const named = top.filter((entry) => entry.points > 0).slice(0, spoken)
  const others = top
    .filter((entry) => !named.includes(entry))
    .reduce((sum, entry) => sum + entry.points, rest?.points ?? 0)
  const words = named.map((entry) => `${name(entry)} ${points(entry.points)}`)
  return [...words, ...(others >= 0.0005 ? [`còn lại ${points(others)}`] : [])].join('; ')
}
