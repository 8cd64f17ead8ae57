import type { Text } from '../../surveys/grammar/text.ts'
import { type Holder, holdersOf, isOverUnit, type Permission } from './roles.ts'

/** A name, and one sentence that tells more. */
type Named = { readonly name: Text; readonly tells: string }

const named = (vi: string, en: string, tells: string): Named => ({ name: { vi, en }, tells })

/** What each role, key and the like is called, and what whoever has it does. */
export const holderNames: { readonly [H in Holder]: Named } = {
  clerk: named(
    'cán bộ tiếp nhận',
    'clerk',
    'Xem kết quả của đơn vị mình; phát phiếu mời, in áp phích, quản lý máy tính bảng.',
  ),
  'unit-head': named(
    'trưởng đơn vị',
    'head of unit',
    'Làm việc của cán bộ tiếp nhận và chịu trách nhiệm về kết quả của đơn vị mình.',
  ),
  leader: named('lãnh đạo phường', 'ward leader', 'Xem mọi kết quả, phiếu bị loại, kỳ công bố và nhật ký của phường.'),
  manager: named(
    'cán bộ quản lý khảo sát',
    'survey manager',
    'Quản lý danh mục, điểm khảo sát, số hồ sơ đã giải quyết, phiếu bị loại, kỳ công bố và tệp dữ liệu.',
  ),
  auditor: named(
    'người giám sát',
    'auditor',
    'Xem kết quả, phiếu bị loại kèm lý do, kỳ công bố và nhật ký; không thay đổi gì.',
  ),
  admin: named(
    'người quản trị hệ thống',
    'system administrator',
    'Quản lý tài khoản, vai trò, khóa truy cập và bản sao lưu; không xem ý kiến và thông tin liên hệ.',
  ),
  interviewer: named('điều tra viên', 'interviewer', 'Phỏng vấn những hộ được giao trong một đợt điều tra.'),
  keyer: named('người nhập phiếu', 'keyer', 'Nhập những phiếu giấy được giao trong một đợt điều tra.'),
  account: named('mọi người đã đăng nhập', 'everybody who is signed in', 'Người có tài khoản đang dùng.'),
  link: named('người có liên kết mời', 'whoever holds the link', 'Người mở liên kết dùng một lần.'),
  receipt: named('người có mã biên nhận', 'whoever holds the receipt code', 'Người đã gửi yêu cầu trả lời.'),
  tablet: named('máy tính bảng', 'a tablet', 'Máy tính bảng có mã ghép nối.'),
  'figures key': named('chương trình có khóa figures', 'a program with a figures key', 'Chương trình đọc kết quả.'),
  'slips key': named('chương trình có khóa slips', 'a program with a slips key', 'Chương trình yêu cầu phiếu mời.'),
  'answers key': named('chương trình có khóa answers', 'a program with an answers key', 'Chương trình gửi phiếu.'),
}

/** What each act and reading is called, and what it means. */
export const permissionNames: { readonly [P in Permission]: Named } = {
  'figures-read': named('xem kết quả', 'read figures', 'Kết quả đo lường theo lĩnh vực, thủ tục, kênh nộp hồ sơ.'),
  'targets-read': named('xem kết luận về chỉ tiêu', 'read the targets', 'Chỉ tiêu của cả phường và kết luận.'),
  'catalogue-read': named('xem danh mục', 'read the catalogue', 'Đơn vị, lĩnh vực, thủ tục và phiếu khảo sát.'),
  'touchpoints-read': named('xem điểm khảo sát', 'read survey points', 'Điểm khảo sát, mã QR và áp phích.'),
  'slips-read': named('xem phiếu mời', 'read slips', 'Tờ phiếu mời đã tạo và tỷ lệ trả lời.'),
  'kiosks-read': named('xem máy tính bảng', 'read tablets', 'Danh sách và tình trạng máy tính bảng.'),
  'alerts-read': named('xem cảnh báo', 'read alerts', 'Những phiếu đến bất thường cần xem lại.'),
  'exclusions-read': named('xem phiếu bị loại', 'read exclusions', 'Phiếu bị loại khỏi kết quả, kèm lý do.'),
  'populations-read': named('xem số hồ sơ', 'read closed dossiers', 'Số hồ sơ đã giải quyết và các lần sửa.'),
  'publications-read': named('xem kỳ công bố', 'read publications', 'Các kỳ đã công bố, kèm kết quả lúc công bố.'),
  'sample-plan-read': named('tính cỡ mẫu', 'plan the sample', 'Cỡ mẫu của cuộc điều tra năm; không lưu gì.'),
  'log-read': named('xem nhật ký', 'read the log', 'Ai đã làm việc gì, lúc nào.'),
  'session-read': named('xem phiên đăng nhập', 'read the session', 'Người đang đăng nhập và vai trò.'),
  'touchpoint-made': named('tạo điểm khảo sát', 'make a survey point', 'Mã QR mới dẫn tới phiếu khảo sát.'),
  'touchpoint-retired': named('ngừng điểm khảo sát', 'retire a survey point', 'Phiếu đã thu được giữ nguyên.'),
  'touchpoint-reopened': named('dùng lại điểm khảo sát', 'reopen a survey point', 'Mã QR nhận phiếu trở lại.'),
  'kiosk-made': named('thêm máy tính bảng', 'add a tablet', 'Máy tính bảng mới tại một điểm khảo sát.'),
  'kiosk-changed': named('sửa máy tính bảng', 'change a tablet', 'Tên, thủ tục và mã PIN của máy.'),
  'kiosk-code-made': named('cấp mã ghép nối', 'make a pairing code', 'Mã dùng một lần để ghép nối máy.'),
  'kiosk-retired': named('ngừng máy tính bảng', 'retire a tablet', 'Máy không gửi phiếu được nữa.'),
  'kiosk-reopened': named('dùng lại máy tính bảng', 'use a tablet again', 'Máy gửi phiếu trở lại.'),
  'kiosk-paired': named('ghép nối máy tính bảng', 'pair a tablet', 'Máy nhận quyền gửi phiếu.'),
  'slip-handed-out': named('phát phiếu mời', 'hand out a slip', 'Một phiếu mời cho một hồ sơ.'),
  'slips-printed': named('in tờ phiếu mời', 'print slips', 'Một tờ phiếu mời để phát tại quầy.'),
  'answers-sent': named('gửi phiếu bằng khóa', 'send answers with a key', 'Phiếu do chương trình thu.'),
  'contact-deleted': named('xóa thông tin liên hệ', 'delete a contact', 'Người gửi tự xóa cách liên hệ của mình.'),
  'response-excluded': named('loại phiếu', 'leave an answer out', 'Phiếu không được tính, kèm lý do công khai.'),
  'exclusion-taken-back': named('hoàn tác loại phiếu', 'count an answer again', 'Phiếu được tính lại.'),
  'batch-counted': named('tính đợt phiếu chờ xem', 'count held answers', 'Phiếu chờ xem được tính vào kết quả.'),
  'batch-excluded': named('loại đợt phiếu', 'leave a batch out', 'Mọi phiếu của một đợt không được tính.'),
  'population-entered': named('nhập số hồ sơ', 'enter closed dossiers', 'Số hồ sơ đã giải quyết trong một tháng.'),
  'population-imported': named('nhập tệp số hồ sơ', 'import closed dossiers', 'Số hồ sơ đã giải quyết từ tệp.'),
  'period-published': named('công bố kỳ', 'publish a period', 'Kết quả của một kỳ được giữ nguyên từ đó.'),
  'catalogue-imported': named('nhập danh mục', 'import the catalogue', 'Đơn vị, lĩnh vực, thủ tục từ tệp.'),
  'responses-imported': named('nhập phiếu', 'import answers', 'Phiếu trả lời từ tệp.'),
  'responses-exported': named('xuất phiếu', 'export answers', 'Tệp phiếu trả lời, kể cả ý kiến.'),
  'tablet-imported': named('nhập tệp của máy tính bảng', 'import a tablet’s file', 'Phiếu còn chờ trong máy.'),
  invited: named('mời người dùng', 'invite somebody', 'Liên kết dùng một lần để tạo tài khoản.'),
  'role-given': named('cấp vai trò', 'give a role', 'Vai trò mới của một tài khoản.'),
  'role-taken': named('thu hồi vai trò', 'take a role back', 'Tài khoản không còn vai trò đó.'),
  'account-disabled': named('khóa tài khoản', 'disable an account', 'Người đó không đăng nhập được nữa.'),
  'account-enabled': named('dùng lại tài khoản', 'enable an account', 'Người đó đăng nhập được trở lại.'),
  'account-made': named('tạo tài khoản', 'make an account', 'Tài khoản mới từ liên kết mời.'),
  'signed-in': named('đăng nhập', 'sign in', 'Bắt đầu một phiên làm việc.'),
  'signed-out': named('đăng xuất', 'sign out', 'Kết thúc phiên làm việc.'),
  'key-made': named('cấp khóa truy cập', 'make a key', 'Khóa cho một chương trình.'),
  'key-revoked': named('thu hồi khóa truy cập', 'revoke a key', 'Chương trình dùng khóa này bị từ chối.'),
  'secret-changed': named('đổi khóa bí mật', 'change the secret', 'Khóa bí mật mới của hệ thống.'),
  'secret-noted': named('ghi nhận khóa bí mật', 'note the secret', 'Khóa bí mật đang dùng từ lúc nào.'),
  'backed-up': named('sao lưu', 'back up', 'Một bản sao của cơ sở dữ liệu.'),
  restored: named('khôi phục', 'restore', 'Cơ sở dữ liệu lấy từ bản sao lưu.'),
  tidied: named('dọn dữ liệu hết hạn', 'tidy', 'Xóa những gì chỉ được giữ có thời hạn.'),
  'counted-again': named('đếm lại phiếu', 'count again', 'Các số đếm được lập lại từ phiếu.'),
  'demo-made': named('tạo dữ liệu minh họa', 'make invented data', 'Phiếu minh họa, có ghi rõ trên mọi trang.'),
  'days-counted': named('ghi số phiếu từng ngày', 'write down the days', 'Số phiếu nhận được của một ngày đã qua.'),
}

/** Who may do this, as a list to be read: roles first by name, and whether they must be held over the whole ward. */
export function whoMay(permission: Permission): Text {
  const holders = holdersOf(permission)
  if (holders.length === 0) return { vi: 'hệ thống', en: 'the system itself' }
  const whole = isOverUnit(permission) || !holders.some(isScoped) ? undefined : ofAll
  const list = (language: keyof Text) => {
    const names = holders.map((holder) => holderNames[holder].name[language]).join(', ')
    return whole ? `${names} ${whole[language]}` : names
  }
  return { vi: list('vi'), en: list('en') }
}

const ofAll: Text = { vi: '(toàn phường)', en: '(of the whole ward)' }

const unscoped: readonly Holder[] = ['account', 'link', 'receipt', 'tablet']
const isScoped = (holder: Holder) => !unscoped.includes(holder) && !holder.endsWith(' key')
