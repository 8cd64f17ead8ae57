import { committee, letterhead } from '#ward'
import type { Document } from '../../surveys/documents/document.ts'
import { say } from '../../surveys/languages.ts'
import { dayAt, dayRead } from '../../surveys/voice/days.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { releaseSentences } from '../../surveys/voice/released.ts'
import { codeVersion } from '../world/code-version.ts'
import type { Facts } from './facts.ts'

/** What stands on every document: who issues it, where, for whom it is signed, whom it goes to. */
export const letter = {
  place: letterhead.place,
  signer: letterhead.signer,
  recipients: letterhead.recipients,
} satisfies Partial<Document>

/** What a reader has to know of the figures of a period: are they final, from how many answers, by what method. */
export function provenance(facts: Facts): Pick<Document, 'standing' | 'method' | 'footer'> {
  const { period, today, published, head, targets, areas, demo } = facts
  const days = `${dayRead(period.firstDay)} – ${dayRead(period.lastDay)}`
  const chained = headWords(head)
  const methods = [...new Set([...targets.figures.map(({ method }) => method), areas.figures.method])]
  const standing = standingOf(facts)
  return {
    standing,
    method: [
      ['Nguồn', `Phiếu khảo sát của ${committee.vi}; không thay kết quả Thành phố, Bộ Nội vụ công bố`],
      ['Kỳ', days],
      ['Tình trạng số liệu', standing],
      ['Phương pháp tính', methods.join(', ')],
      ['Khoảng tin cậy', '95%, tính theo cơ cấu hồ sơ đã giải quyết khi có số hồ sơ'],
      ['Phiếu không hiện', 'Nơi có dưới 5 phiếu không hiện tỷ lệ'],
      ['Phiếu bị loại, có lý do', count(targets.excluded)],
      ['Phiếu chờ xem', count(targets.held)],
      ['Mã kiểm chứng dữ liệu', published?.dataHash ?? 'có sau khi công bố'],
      ['Nhật ký khi lập', chained],
      ['Phiên bản chương trình', codeVersion],
      ['Ngày lập', dayRead(today)],
    ],
    footer: `${demo ? 'SỐ LIỆU MINH HỌA. ' : ''}Phương pháp: ${methods.join(', ')}; lập ngày ${dayRead(today)}; ${chained}.`,
  }
}

/** The head of the log, by which anybody finds later whether lines were cut off or written anew. */
export const headWords = (head: Facts['head']): string =>
  head ? `dòng ${count(head.n)} của nhật ký, mã ${head.hash.slice(0, 12)}` : 'nhật ký chưa có dòng nào'

/** Whether the figures may still change. */
function standingOf({ period, today, published, targets, factors }: Facts): string {
  const waiting = Math.max(targets.waiting ?? 0, factors.waiting ?? 0)
  const [still] = releaseSentences({ waiting, period }).map((sentence) => say(sentence, 'vi'))
  if (published?.isCurrent) return `Số liệu đã công bố ngày ${dayAt(published.publishedAt)}, lần ${published.revision}.`
  if (published)
    return `Số liệu đã thay đổi so với lần công bố ngày ${dayAt(published.publishedAt)} (lần ${published.revision}).`
  const open = today <= period.lastDay ? 'Số liệu tạm tính, kỳ chưa kết thúc.' : 'Số liệu chưa công bố.'
  return [open, still].filter(Boolean).join(' ')
}
