import type { Text } from '../../surveys/grammar/text.ts'
import type { campaignPermissions } from './campaign-permissions.ts'

/** What each act and reading of a campaign is called. Part of `permissionNames`. */
export const campaignNames: { readonly [P in keyof typeof campaignPermissions]: Text } = {
  'campaign-names-read': { vi: 'xem danh sách đợt điều tra', en: 'read the list of campaigns' },
  'campaigns-read': { vi: 'xem đợt điều tra', en: 'read campaigns' },
  'households-read': { vi: 'xem hộ được giao', en: 'read households given out' },
  'forms-read': { vi: 'xem phiếu giấy cần nhập', en: 'read forms to be keyed' },
  'campaign-planned': { vi: 'lập kế hoạch điều tra', en: 'plan a campaign' },
  'campaign-changed': { vi: 'sửa kế hoạch điều tra', en: 'change a campaign' },
  'frame-imported': { vi: 'nhập khung mẫu', en: 'import a frame' },
  'frame-sealed': { vi: 'niêm phong khung', en: 'seal a frame' },
  'frame-opened': { vi: 'mở niêm phong khung', en: 'open a sealed frame' },
  'draw-announced': { vi: 'báo nguồn số gốc', en: 'announce a draw' },
  'sample-drawn': { vi: 'bốc thăm', en: 'draw the sample' },
  'field-begun': { vi: 'bắt đầu thực địa', en: 'begin the field' },
  'cases-assigned': { vi: 'giao hộ cho điều tra viên', en: 'give out households' },
  'reserve-released': { vi: 'đưa hộ dự phòng ra thực địa', en: 'release a reserve' },
  'control-sheets-printed': { vi: 'in phiếu kiểm soát', en: 'print control sheets' },
  'visits-recorded': { vi: 'ghi lần đến', en: 'write visits down' },
  'form-keyed': { vi: 'nhập phiếu điều tra', en: 'key a form' },
  'form-settled': { vi: 'phân xử phiếu nhập lệch', en: 'settle a form' },
  'form-returned': { vi: 'trả phiếu để nhập lại', en: 'return a form' },
  'back-check-recorded': { vi: 'ghi kết quả phúc tra', en: 'write a back-check down' },
  'campaign-lock-asked': { vi: 'đề nghị khóa số liệu', en: 'ask for the lock' },
  'campaign-lock-withdrawn': { vi: 'rút đề nghị khóa', en: 'withdraw the wish for the lock' },
  'campaign-locked': { vi: 'khóa số liệu điều tra', en: 'lock a campaign' },
}
