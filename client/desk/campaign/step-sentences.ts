import { dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import type { Campaign } from './asked.ts'
import type { StepId } from './steps.ts'
import { roles } from './words.ts'

const isPlanned = ({ state }: Campaign) => state === 'planned'
const isBefore = (of: Campaign) => of.state !== 'field' && of.state !== 'locked'

/** What is missing at each step and who does it, in one sentence. */
const sentences: { readonly [S in StepId]: (of: Campaign) => string } = {
  'ke-hoach': (of) =>
    isPlanned(of)
      ? of.sizes.some(({ main }) => main > 0)
        ? `Kế hoạch đã đủ; ${roles.manager} sửa được đến khi niêm phong khung.`
        : `Ghi số hộ chính thức và dự phòng của từng tổ; ${roles.manager} làm, sửa được đến khi niêm phong khung.`
      : 'Kế hoạch cố định từ lúc niêm phong khung; muốn sửa thì mở niêm phong trước khi bốc thăm.',
  khung: (of) =>
    of.frame.households === 0
      ? `Chưa có khung: ${roles.manager} nhập danh sách tất cả các hộ của phường.`
      : `Khung có ${count(of.frame.households)} hộ ở ${count(of.frame.groups.length)} tổ; ${isPlanned(of) ? `${roles.manager} thay được đến khi niêm phong` : 'khung đã niêm phong, không thay được'}.`,
  'niem-phong': (of) =>
    isPlanned(of)
      ? `Khung chưa niêm phong: ${roles.manager} kiểm tra lần cuối rồi niêm phong.`
      : 'Khung đã niêm phong: thêm, bớt hay đổi một hộ thì mã niêm phong khác đi.',
  'boc-tham': sayDraw,
  'thuc-dia': (of) => {
    if (of.state === 'drawn') return `Đã bốc thăm: ${roles.manager} chọn điều tra viên và bắt đầu.`
    if (of.state !== 'field') return of.state === 'locked' ? over : 'Thực địa bắt đầu sau khi bốc thăm.'
    const { open, released } = of.progress.all
    return `Còn ${count(open)} trong ${count(released)} hộ chưa xong: ${roles.interviewer} đến hộ, ${roles.manager} theo dõi.`
  },
  'nhap-phieu': (of) =>
    isBefore(of)
      ? 'Phiếu giấy được nhập từ khi bắt đầu thực địa.'
      : of.state === 'locked'
        ? over
        : `Mỗi phiếu giấy do hai ${roles.keyer} khác nhau nhập; chỗ lệch do ${roles.manager} phân xử theo phiếu giấy.`,
  'phuc-tra': (of) =>
    isBefore(of)
      ? 'Phúc tra bắt đầu khi có hộ trả lời xong.'
      : of.state === 'locked'
        ? over
        : `Hộ phúc tra do số gốc chọn; ${roles.checker} đến hỏi lại và ghi kết quả.`,
  khoa: sayLock,
}

const over = 'Bước này đã xong: số liệu đã khóa, thông tin theo từng hộ đã xóa.'

function sayDraw({ state, seedOn, draws }: Campaign): string {
  if (state === 'planned') return 'Bốc thăm sau khi niêm phong khung.'
  if (state === 'sealed')
    return `Chưa báo nguồn số gốc: ${roles.manager} báo trước ít nhất một ngày, trước khi ai biết số đó.`
  if (state === 'announced')
    return `Số gốc có vào ngày ${dayRead(seedOn ?? '')}: hôm đó ${roles.manager} gõ số gốc trước mọi người.`
  return `Đã bốc thăm ${count(draws.length)} lần; lần sau cùng được dùng, các lần trước vẫn công khai.`
}

function sayLock(of: Campaign): string {
  if (of.state === 'locked') return 'Số liệu đã khóa: không ai sửa được, đường từ phiếu đến hộ đã xóa.'
  if (of.state !== 'field') return 'Khóa số liệu khi thực địa, nhập phiếu và phúc tra đã xong.'
  return of.lockAskedBy === null
    ? `Chưa ai đề nghị khóa: ${roles.manager} đề nghị khi không còn việc dở dang, ${roles.leader} xác nhận.`
    : `${of.lockAskedBy} đã đề nghị khóa: một ${roles.leader} khác xem số liệu rồi xác nhận.`
}

/** What is missing at a step, and who does it. */
export const stepSentence = (step: StepId, of: Campaign): string => sentences[step](of)
