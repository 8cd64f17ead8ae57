import { figureWords, pointsWords, setPercent } from '../engine/say.ts'
import type { ComparedRow } from './compare-methods.ts'

/** The same answers by two methods, as it may be read aloud; a target that lies between the two is named. */
export function compareSentence(
  { first, second, difference }: Extract<ComparedRow, { withheld: undefined }>,
  name: string,
  target?: number,
): string {
  if (!first.figure || !second.figure || difference === undefined)
    return `${name}: chưa có câu trả lời nào dùng để tính.`
  const words = ({ method, figure }: typeof first) =>
    `${figure && figureWords(figure.share, undefined, target)} theo ${method}`
  const measured = `${name}: ${words(first)}, ${words(second)}: chênh ${pointsWords(difference)}`
  const parts = target !== undefined && first.figure.share >= target !== second.figure.share >= target
  return parts ? `${measured}; hai phương pháp nằm hai phía chỉ tiêu ${setPercent(target)}.` : `${measured}.`
}
