import type { Unlogged } from '../../db/queries/unlogged.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { count } from '../../surveys/voice/numbers.ts'
import type { DayFault } from '../acts/days/verify-days.ts'
import type { PublicationFault } from '../acts/publications/verify-publications.ts'
import type { LogFault, verifyLog } from '../acts/verify-log.ts'
import type { TriggerFault } from './verify-triggers.ts'

type Verified = Awaited<ReturnType<typeof verifyLog>>

/** What verify says of the log, a line each; its head is to be kept elsewhere. */
export function logLines({ lines, head, faults, faultCount }: Verified): readonly string[] {
  if (faultCount === 0) {
    if (lines === 0) return ['Nhật ký: chưa có dòng nào.']
    return [`Nhật ký: ${count(lines)} dòng nối tiếp nguyên vẹn. Dòng cuối: ${lines}:${head}`]
  }
  return [
    `Nhật ký có ${count(faultCount)} chỗ không nguyên vẹn:`,
    ...faults.map((fault) => `  ${said(fault)}`),
    'Giữ nguyên cơ sở dữ liệu này, sao lưu ngay và báo lãnh đạo phường; so với bản sao lưu gần nhất để biết nội dung cũ.',
  ]
}

/** What verify says of the answers that the log says came in, a line each. */
export function dayLines(faults: readonly DayFault[]): readonly string[] {
  if (faults.length === 0) return []
  return [
    `Phiếu nhận được khác với nhật ký ở ${count(faults.length)} chỗ: có phiếu bị xóa, chèn hoặc sửa thẳng trong cơ sở dữ liệu.`,
    ...faults.slice(0, 20).map(({ day, touchpoint, written, found }) => {
      const where = touchpoint === '' ? 'không có điểm khảo sát' : `điểm khảo sát ${touchpoint}`
      if (written === found) return `  ${dayRead(day)}, ${where}: vẫn ${count(found)} phiếu nhưng nội dung đã bị sửa.`
      return `  ${dayRead(day)}, ${where}: nhật ký ghi ${count(written)} phiếu, nay có ${count(found)}.`
    }),
    'Đếm lại bảng tổng hợp không sửa được chỗ này. Giữ nguyên cơ sở dữ liệu, so với bản sao lưu và báo lãnh đạo phường.',
  ]
}

/** What verify says of the triggers, which keep answers and log as they are, a line each. */
export function triggerLines(faults: readonly TriggerFault[]): readonly string[] {
  if (faults.length === 0) return []
  return [
    'Cơ chế bảo vệ của cơ sở dữ liệu không còn như chương trình đã đặt; phiếu hoặc nhật ký có thể đã bị sửa:',
    ...faults.map(({ name, kind }) => `  ${name}: ${triggerWords[kind]}.`),
    'Giữ nguyên cơ sở dữ liệu, sao lưu ngay và báo lãnh đạo phường. Khôi phục từ bản sao lưu gần nhất còn nguyên để đặt lại.',
  ]
}

/** What verify says of things that stand otherwise than the log says, a line each. */
export function stateLines(found: readonly Unlogged[]): readonly string[] {
  if (found.length === 0) return []
  return [
    `Nhật ký không cho biết vì sao ${count(found.length)} mục trong cơ sở dữ liệu có trạng thái như hiện nay:`,
    ...found.slice(0, 20).map(({ kind, id }) => `  ${kinds[kind]} ${id}.`),
    'Mỗi thay đổi của chương trình đều có dòng nhật ký, nên các mục này đã bị thêm, sửa hoặc xóa thẳng trong cơ sở dữ liệu. So với bản sao lưu gần nhất và báo lãnh đạo phường.',
  ]
}

/** What verify says of publications that are not as they were published, a line each. */
export function publicationLines(faults: readonly PublicationFault[]): readonly string[] {
  if (faults.length === 0) return []
  return [
    `Bản công bố không còn như lúc công bố ở ${count(faults.length)} chỗ:`,
    ...faults.map(({ period, revision }) => `  Kỳ ${period}, lần ${revision}: số liệu lưu khác với mã trong nhật ký.`),
    'Bản công bố không bao giờ sửa được bằng chương trình. So với bản sao lưu, bản in hoặc tệp đã phát hành và báo lãnh đạo phường.',
  ]
}

/** What verify says of wishes for a reply that do not stand where their history leaves them, a line each. */
export function caseLines(wrong: readonly string[]): readonly string[] {
  if (wrong.length === 0) return []
  return [
    `Tình trạng của ${count(wrong.length)} yêu cầu trả lời khác với diễn biến đã ghi:`,
    ...wrong.slice(0, 20).map((number) => `  Yêu cầu ${number}.`),
    'Chương trình ghi tình trạng và diễn biến cùng lúc, nên các mục này đã bị sửa thẳng trong cơ sở dữ liệu. So với bản sao lưu gần nhất và báo lãnh đạo phường.',
  ]
}

const kinds: { readonly [kind in Unlogged['kind']]: string } = {
  touchpoint: 'Điểm khảo sát',
  kiosk: 'Máy tính bảng',
  key: 'Khóa của chương trình',
  account: 'Tài khoản',
  campaign: 'Đợt điều tra',
  case: 'Yêu cầu trả lời',
  document: 'Văn bản',
  duty: 'Việc phải nộp',
  improvement: 'Việc đã làm',
  publication: 'Bản công bố',
  'outside figure': 'Số liệu cấp trên công bố',
  'release day': 'Ngày công bố báo trước của kỳ',
  disclosure: 'Mục trong sổ công khai',
  criterion: 'Tiêu chí tự chấm',
  evidence: 'Tệp kiểm chứng',
  exclusion: 'Phiếu không tính vào số liệu',
  proposal: 'Đề nghị',
  flag: 'Dấu hiệu đã xem',
  population: 'Số hồ sơ đã giải quyết',
}

const triggerWords = { missing: 'đã bị gỡ', changed: 'đã bị sửa', unknown: 'không phải của chương trình' } as const

function said(fault: LogFault): string {
  switch (fault.kind) {
    case 'gap':
      return `dòng ${fault.n} không nối tiếp dòng trước: có dòng bị xóa, chèn hoặc đổi chỗ.`
    case 'changed':
      return `dòng ${fault.n} đã bị sửa.`
    case 'detail':
      return `phần chi tiết của dòng ${fault.n} đã bị sửa.`
    case 'anchor':
      return `dòng ${fault.n} không khớp với mã đã ghi ở ${fault.where}: phần cuối bị cắt hoặc nhật ký bị viết lại.`
  }
}
