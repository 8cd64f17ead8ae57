import { capital } from '../../../surveys/voice/capitals.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import type { MoreAnswers } from '../../stats/targets/more-answers.ts'
import { isUnreliable } from '../engine/disclosure/withhold.ts'
import { type Covered, isIncomplete } from '../engine/estimate/covered.ts'
import { figureWords, percent, setPercent, unweightedWords, whole } from '../engine/say.ts'
import { silentSentence } from './say-silent.ts'
import type { TargetFigure } from './targets.ts'

/** One sentence a chairman can read aloud. */
export function targetSentence(figure: TargetFigure): string {
  const silent = silentSentence(figure)
  if (silent) return silent
  if (figure.covered && isIncomplete(figure.covered))
    return incompleteSentence(figure, figure.covered) + heldSentence(figure)
  const { estimate, target, verdict, closed } = figure
  const found = estimate.figure
  const goal = `chỉ tiêu ${setPercent(target.value)}`
  if (!found)
    return `Đã nhận ${whole(figure.received)} phiếu ${ofStream(figure.stream)}, nhưng không phiếu nào trả lời câu hỏi dùng để tính.`

  const measured = `${measuredWords(figure)} ${figureWords(found.share, found.interval, target.value)}`
  const counted = countedWords(figure)
  const side = sideWords(found.share, target.value, goal)
  if (!closed) return `${measured}, ${side}; ${counted}; kỳ chưa kết thúc nên chưa kết luận.`
  if (figure.underReview)
    return `${measured}, ${side}; ${counted}; còn ${whole(figure.held)} phiếu chờ xem, quá 5% số phiếu, nên chưa kết luận.`
  if (!verdict) return `${measured}, ${comparedWords(figure, side)}; ${counted}.`
  if (verdict.status === 'met')
    return `${measured}, đạt ${goal} (${counted}).${outsideSentence(figure)}${fragileSentence(figure)}`
  if (verdict.status === 'not_met') return `${measured}, chưa đạt ${goal} (${counted}).${outsideSentence(figure)}`
  if (verdict.reason === 'outside_disagrees')
    return `${measured}, chưa đủ căn cứ kết luận về ${goal} (${counted}).${outsideSentence(figure)}`
  const why = isUnreliable(found) ? `chưa đủ căn cứ kết luận về ${goal}` : `${side} nhưng chưa đủ căn cứ kết luận`
  return `${measured}, ${why} (${counted}); ${needWords(figure.more)}.`
}

/** A source that does not decide an index is measured by the overall question, and says so. */
function measuredWords({ estimate, target, closed }: TargetFigure): string {
  if (estimate.method === target.method) return closed ? 'Kết quả' : 'Tạm tính'
  return closed ? 'Tỷ lệ hài lòng chung' : 'Tạm tính, tỷ lệ hài lòng chung'
}

const sideWords = (share: number, target: number, goal: string) =>
  share < target ? `thấp hơn ${goal}` : `${share === target ? 'bằng' : 'cao hơn'} ${goal}`

/** A source that does not decide is compared, and only where its figure is reliable. */
function comparedWords({ comparison, target }: TargetFigure, side: string): string {
  const goal = `chỉ tiêu ${setPercent(target.value)}`
  if (comparison === 'unclear') return `chưa rõ cao hay thấp hơn ${goal} (tham khảo)`
  return comparison ? `${side} (tham khảo)` : 'còn quá ít phiếu để so với chỉ tiêu (tham khảo)'
}

function countedWords({ estimate, stream, frame, covered }: TargetFigure): string {
  const all = covered && covered.inside < covered.all ? ` chấm đủ các tiêu chí, trên ${whole(covered.all)} phiếu` : ''
  const drawn = frame === null ? '' : `, chọn từ danh sách ${whole(frame)} hộ hoặc hồ sơ`
  const plain = estimate.weighted || stream === 'sample' ? '' : `, ${unweightedWords}`
  return `${whole(estimate.n)} phiếu${all} ${ofStream(stream)}${drawn}${plain}`
}

/** Too few answered every criterion: the share on the one required question stands in the place of the index. */
function incompleteSentence(figure: TargetFigure, covered: Covered): string {
  const { estimate, target, received, stream, closed } = figure
  const counted = `${whole(received)} phiếu ${ofStream(stream)}`
  const open = closed
    ? `Chưa đủ căn cứ kết luận về chỉ tiêu ${setPercent(target.value)}`
    : 'Kỳ chưa kết thúc nên chưa kết luận'
  const told = `${capital(outsideWords(covered))}. ${open}`
  const share = estimate.figure && figureWords(estimate.figure.share, estimate.figure.interval, target.value)
  return share ? `${told}; tỷ lệ hài lòng chung là ${share} theo ${counted}.` : `${told} (${counted}).`
}

const heldSentence = ({ held, underReview }: TargetFigure) =>
  underReview ? ` Còn ${whole(held)} phiếu chờ xem, quá 5% số phiếu.` : ''

/** What those said who did not answer every criterion; nothing where everybody did. */
function outsideSentence({ covered, verdict }: TargetFigure): string {
  if (!covered || covered.completeness >= 1) return ''
  const turned = verdict?.reason === 'outside_disagrees' ? ', tính cả các phiếu đó thì kết luận có thể khác' : ''
  return ` ${capital(outsideWords(covered))}${turned}.`
}

function outsideWords({ completeness, outsideShare, isBare }: Covered): string {
  const outside = `${percent(1 - completeness)} phiếu ${isBare ? 'chỉ trả lời câu hỏi chung' : 'không chấm đủ các tiêu chí'}`
  return outsideShare === undefined ? outside : `${outside}; trong đó ${percent(outsideShare)} hài lòng`
}

const fragileSentence = ({ trust }: TargetFigure) =>
  trust?.fragile ? ' Kết luận mong manh: có thể thay đổi nếu người không trả lời kém hài lòng hơn.' : ''

/** How many more answers are needed, or why more would not help. */
function needWords(more: MoreAnswers | undefined): string {
  if (!more) return 'cần thêm phiếu trả lời'
  if (more.kind === 'never') return 'kết quả trùng chỉ tiêu nên thêm phiếu cũng không kết luận được'
  if (more.kind === 'out_of_reach') return 'trong kỳ này không thể thu đủ phiếu để kết luận vì kết quả quá sát chỉ tiêu'
  return more.more > 0 ? `cần thêm khoảng ${whole(more.more)} phiếu` : 'cần thêm phiếu trả lời'
}
