import { capital } from '../../../surveys/voice/capitals.ts'
import { receivedWords } from '../../../surveys/voice/received.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import { setPercent, whole } from '../engine/say.ts'
import type { TargetFigure } from './targets.ts'

/** Received answers of which nothing may be said yet, or nothing was said. */
export function silentSentence(figure: TargetFigure): string | undefined {
  const { received, stream, withheld, decides, target, held } = figure
  const said = capital(receivedWords(received, smallestCell('internal'), ofStream(stream)))
  if (received === 0 && held > 0)
    return `${said} được tính trong kỳ; còn ${whole(held)} phiếu chờ xem nên chưa kết luận được về chỉ tiêu ${setPercent(target.value)}.`
  if (received === 0 && stream === 'sample' && decides)
    return `${said} trong kỳ nên chưa kết luận được về chỉ tiêu ${setPercent(target.value)}. Cần tổ chức đợt điều tra rồi nhập kết quả.`
  if (received === 0) return `${said} trong kỳ nên chưa kết luận được về chỉ tiêu ${setPercent(target.value)}.`
  if (figure.estimate.n === 0 && figure.waiting > 0)
    return received < smallestCell('internal') ? `${said}.` : `${said}; kết quả hiện theo từng nhóm 5 phiếu.`
  if (withheld === 'confidential') return received < smallestCell('internal') ? `${said}.` : `${said}; ${fewTold}.`
  if (withheld === 'secondary') return `${said}; không hiển thị tỷ lệ để không suy ra được câu trả lời của ít người.`
  return undefined
}

const fewTold = `chưa đủ ${smallestCell('internal')} phiếu trả lời câu hỏi này để hiện tỷ lệ`
