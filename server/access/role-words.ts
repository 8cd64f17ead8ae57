import type { Text } from '../../surveys/grammar/text.ts'
import { type Holder, holdersOf, isOverUnit, type Permission } from './roles.ts'

/** What each role, key and the like is called. */
export const holderNames: { readonly [H in Holder]: Text } = {
  clerk: { vi: 'cán bộ tiếp nhận', en: 'clerk' },
  'unit-head': { vi: 'trưởng đơn vị', en: 'head of unit' },
  leader: { vi: 'lãnh đạo phường', en: 'ward leader' },
  manager: { vi: 'cán bộ quản lý khảo sát', en: 'survey manager' },
  auditor: { vi: 'người giám sát', en: 'auditor' },
  admin: { vi: 'người quản trị hệ thống', en: 'system administrator' },
  interviewer: { vi: 'điều tra viên', en: 'interviewer' },
  keyer: { vi: 'người nhập phiếu', en: 'keyer' },
  account: { vi: 'mọi người đã đăng nhập', en: 'everybody who is signed in' },
  link: { vi: 'người có liên kết mời', en: 'whoever holds the link' },
  receipt: { vi: 'người có mã biên nhận', en: 'whoever holds the receipt code' },
  tablet: { vi: 'máy tính bảng', en: 'a tablet' },
  'figures key': { vi: 'chương trình có khóa figures', en: 'a program with a figures key' },
  'slips key': { vi: 'chương trình có khóa slips', en: 'a program with a slips key' },
  'answers key': { vi: 'chương trình có khóa answers', en: 'a program with an answers key' },
  'metrics key': { vi: 'chương trình có khóa metrics', en: 'a program with a metrics key' },
}

/** What each act and reading is called. */
export const permissionNames: { readonly [P in Permission]: Text } = {
  'figures-read': { vi: 'xem kết quả', en: 'read figures' },
  'targets-read': { vi: 'xem kết luận về chỉ tiêu', en: 'read the targets' },
  'catalogue-read': { vi: 'xem danh mục', en: 'read the catalogue' },
  'touchpoints-read': { vi: 'xem điểm khảo sát', en: 'read survey points' },
  'slips-read': { vi: 'xem phiếu mời', en: 'read slips' },
  'kiosks-read': { vi: 'xem máy tính bảng', en: 'read tablets' },
  'alerts-read': { vi: 'xem cảnh báo', en: 'read alerts' },
  'comments-read': { vi: 'xem ý kiến', en: 'read comments' },
  'exclusions-read': { vi: 'xem phiếu bị loại', en: 'read exclusions' },
  'proposals-read': { vi: 'xem đề nghị chờ xác nhận', en: 'read proposals' },
  'populations-read': { vi: 'xem số hồ sơ', en: 'read closed dossiers' },
  'publications-read': { vi: 'xem kỳ công bố', en: 'read publications' },
  'sample-plan-read': { vi: 'tính cỡ mẫu', en: 'plan the sample' },
  'log-read': { vi: 'xem nhật ký', en: 'read the log' },
  'system-read': { vi: 'xem tình trạng hệ thống', en: 'read the state of the system' },
  'metrics-read': { vi: 'đọc thông số vận hành', en: 'read the metrics' },
  'session-read': { vi: 'xem phiên đăng nhập', en: 'read the session' },
  'accounts-read': { vi: 'xem tài khoản', en: 'read accounts' },
  'roles-read': { vi: 'xem bảng vai trò', en: 'read the table of roles' },
  'own-read': { vi: 'xem tài khoản của mình', en: 'read one’s own account' },
  'touchpoint-made': { vi: 'tạo điểm khảo sát', en: 'make a survey point' },
  'touchpoint-renamed': { vi: 'đổi tên quầy', en: 'rename a counter' },
  'touchpoint-retired': { vi: 'ngừng điểm khảo sát', en: 'retire a survey point' },
  'touchpoint-reopened': { vi: 'dùng lại điểm khảo sát', en: 'reopen a survey point' },
  'kiosk-made': { vi: 'thêm máy tính bảng', en: 'add a tablet' },
  'kiosk-changed': { vi: 'sửa máy tính bảng', en: 'change a tablet' },
  'kiosk-code-made': { vi: 'cấp mã ghép nối', en: 'make a pairing code' },
  'kiosk-retired': { vi: 'ngừng máy tính bảng', en: 'retire a tablet' },
  'kiosk-reopened': { vi: 'dùng lại máy tính bảng', en: 'use a tablet again' },
  'kiosk-paired': { vi: 'ghép nối máy tính bảng', en: 'pair a tablet' },
  'slip-handed-out': { vi: 'phát phiếu mời', en: 'hand out a slip' },
  'slips-printed': { vi: 'in tờ phiếu mời', en: 'print slips' },
  'answers-sent': { vi: 'gửi phiếu bằng khóa', en: 'send answers with a key' },
  'contact-deleted': { vi: 'xóa thông tin liên hệ', en: 'delete a contact' },
  'comment-marked': { vi: 'đánh dấu ý kiến', en: 'mark a comment' },
  'hidden-part-decided': { vi: 'xem lại chỗ che trong ý kiến', en: 'decide about a hidden part' },
  'comment-revealed': { vi: 'xem toàn văn ý kiến', en: 'reveal a comment' },
  'theme-changed': { vi: 'sửa chủ đề ý kiến', en: 'change a theme' },
  'theme-judged': { vi: 'chấm đúng sai cho chủ đề', en: 'judge a theme' },
  'exclusion-proposed': { vi: 'đề nghị loại phiếu', en: 'propose to leave an answer out' },
  'exclusion-return-proposed': { vi: 'đề nghị tính lại phiếu', en: 'propose to count an answer again' },
  'batch-exclusion-proposed': { vi: 'đề nghị loại đợt phiếu', en: 'propose to leave a batch out' },
  'batch-count-proposed': { vi: 'đề nghị tính đợt phiếu chờ xem', en: 'propose to count held answers' },
  'publication-prepared': { vi: 'chuẩn bị công bố', en: 'prepare a publication' },
  'proposal-withdrawn': { vi: 'rút đề nghị', en: 'withdraw a proposal' },
  'proposal-declined': { vi: 'không đồng ý đề nghị', en: 'decline a proposal' },
  'proposal-confirmed': { vi: 'xác nhận đề nghị', en: 'confirm a proposal' },
  'response-excluded': { vi: 'loại phiếu', en: 'leave an answer out' },
  'exclusion-taken-back': { vi: 'tính lại phiếu đã loại', en: 'count an answer again' },
  'batch-counted': { vi: 'tính đợt phiếu chờ xem', en: 'count held answers' },
  'batch-excluded': { vi: 'loại đợt phiếu', en: 'leave a batch out' },
  'population-entered': { vi: 'nhập số hồ sơ', en: 'enter closed dossiers' },
  'population-imported': { vi: 'nhập tệp số hồ sơ', en: 'import closed dossiers' },
  'period-published': { vi: 'công bố kỳ', en: 'publish a period' },
  'catalogue-changed': { vi: 'sửa danh mục', en: 'change the catalogue' },
  'catalogue-imported': { vi: 'nhập danh mục', en: 'import the catalogue' },
  'responses-imported': { vi: 'nhập phiếu', en: 'import answers' },
  'responses-exported': { vi: 'xuất phiếu', en: 'export answers' },
  'tablet-imported': { vi: 'nhập tệp của máy tính bảng', en: 'import a tablet’s file' },
  invited: { vi: 'mời người dùng', en: 'invite somebody' },
  'invitation-withdrawn': { vi: 'thu hồi liên kết', en: 'withdraw a link' },
  'password-link-made': { vi: 'cấp liên kết đặt lại mật khẩu', en: 'make a link for a new password' },
  'second-factor-reset': { vi: 'đặt lại mã xác thực', en: 'reset a second factor' },
  'role-given': { vi: 'cấp vai trò', en: 'give a role' },
  'role-taken': { vi: 'thu hồi vai trò', en: 'take a role back' },
  'account-disabled': { vi: 'khóa tài khoản', en: 'disable an account' },
  'account-enabled': { vi: 'dùng lại tài khoản', en: 'enable an account' },
  'account-made': { vi: 'tạo tài khoản', en: 'make an account' },
  'password-reset': { vi: 'đặt lại mật khẩu', en: 'set a password anew' },
  'password-changed': { vi: 'đổi mật khẩu', en: 'change one’s password' },
  'second-factor-set': { vi: 'cài đặt mã xác thực', en: 'set up a second factor' },
  'second-factor-removed': { vi: 'bỏ mã xác thực', en: 'remove one’s second factor' },
  'recovery-codes-made': { vi: 'lấy mã dự phòng mới', en: 'make new recovery codes' },
  'identity-bound': { vi: 'gắn tài khoản của cơ quan', en: 'bind an account of the office' },
  'identity-unbound': { vi: 'gỡ tài khoản của cơ quan', en: 'unbind an account of the office' },
  'session-ended': { vi: 'kết thúc phiên khác', en: 'end another session' },
  'mail-address-set': { vi: 'đặt địa chỉ nhận thông báo', en: 'set a mail address' },
  'mail-address-confirmed': { vi: 'xác nhận địa chỉ nhận thông báo', en: 'confirm a mail address' },
  'mail-address-removed': { vi: 'xóa địa chỉ nhận thông báo', en: 'remove a mail address' },
  'notifications-chosen': { vi: 'chọn thông báo muốn nhận', en: 'choose notifications' },
  'notification-tested': { vi: 'gửi thử thông báo', en: 'send a notification as a trial' },
  'signed-in': { vi: 'đăng nhập', en: 'sign in' },
  'signed-out': { vi: 'đăng xuất', en: 'sign out' },
  'key-made': { vi: 'cấp khóa truy cập', en: 'make a key' },
  'key-revoked': { vi: 'thu hồi khóa truy cập', en: 'revoke a key' },
  'secret-changed': { vi: 'đổi khóa bí mật', en: 'change the secret' },
  'secret-noted': { vi: 'ghi nhận khóa bí mật', en: 'note the secret' },
  'backed-up': { vi: 'sao lưu', en: 'back up' },
  restored: { vi: 'khôi phục', en: 'restore' },
  tidied: { vi: 'dọn dữ liệu hết hạn', en: 'tidy' },
  'counted-again': { vi: 'đếm lại phiếu', en: 'count again' },
  'demo-made': { vi: 'tạo dữ liệu minh họa', en: 'make invented data' },
  'days-counted': { vi: 'ghi số phiếu từng ngày', en: 'write down the days' },
}

/** Who may do this, as a list to be read: roles first by name, and whether they must be held over the whole ward. */
export function whoMay(permission: Permission): Text {
  const holders = holdersOf(permission)
  if (holders.length === 0) return { vi: 'hệ thống', en: 'the system itself' }
  const whole = isOverUnit(permission) || !holders.some(isScoped) ? undefined : ofAll
  const list = (language: keyof Text) => {
    const names = holders.map((holder) => holderNames[holder][language]).join(', ')
    return whole ? `${names} ${whole[language]}` : names
  }
  return { vi: list('vi'), en: list('en') }
}

const ofAll: Text = { vi: '(toàn phường)', en: '(of the whole ward)' }

const unscoped: readonly Holder[] = ['account', 'link', 'receipt', 'tablet']
const isScoped = (holder: Holder) => !unscoped.includes(holder) && !holder.endsWith(' key')
