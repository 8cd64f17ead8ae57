import type { RoomName } from './rooms.ts'

/**
 * A word that is not said, and what is said instead. Some are right in another sense, so the pattern leaves that out:
 * “dịch vụ công” is the law's term, “thời điểm” is no survey point, “mở lại trang” opens a page and stops nothing.
 */
type Unsaid = {
  readonly not: string
  readonly say: string
  /** Rooms where it is said all the same. */
  readonly but?: readonly RoomName[]
}

const commandLine: readonly RoomName[] = ['commands', 'figure commands', 'file commands', 'files']
/** Where a period is typed as an option, such as 2026-Q3. */
const typed: readonly RoomName[] = [...commandLine, 'openapi', 'settings', 'ways to write a period']

/**
 * What can be told from the word alone. Left to the reader, because only the sentence tells which is meant: “phiếu” for
 * a slip, “mức” for a figure, “phần” and “ô” for a group, “phản ánh, kiến nghị” outside the formal procedure, “nhấn” a
 * button, “câu trả lời” of the ward, “đánh giá” as a noun without an article.
 */
export const unsaid: readonly Unsaid[] = [
  { not: 'trung tâm phục vụ hành chính công', say: 'Điểm phục vụ hành chính công phường Ngọc Hà' },
  // The city's system is called “một cửa điện tử”.
  { not: 'một cửa(?! điện tử)', say: 'Điểm phục vụ hành chính công' },
  { not: 'mẫu phiếu', say: 'phiếu khảo sát' },
  { not: '(?:các|những|số|lượt|mỗi) đánh giá', say: 'phiếu trả lời' },
  { not: 'tờ phiếu(?! mời)', say: 'tờ phiếu mời' },
  { not: 'số đo', say: 'kết quả' },
  { not: 'con số', say: 'số liệu, kết quả' },
  // In full it stands under “Cách tính, căn cứ”.
  { not: '(?<!bình quân )gia quyền', say: 'tính theo cơ cấu hồ sơ', but: commandLine },
  { not: 'hồ sơ (?:\\p{L}+ )?nặng', say: 'tính theo cơ cấu hồ sơ' },
  { not: 'ai trả lời', say: 'nguồn phiếu' },
  { not: 'mẫu điều tra', say: 'điều tra chọn mẫu' },
  { not: '(?:phiếu )?theo người', say: 'của người …' },
  { not: 'quyết định chỉ tiêu|nguồn quyết định', say: 'dùng để kết luận' },
  { not: 'kỳ (?:đang|còn) chạy', say: 'kỳ chưa kết thúc' },
  { not: '20\\d\\d-(?:Q[1-4]|H[12])', say: 'quý III/2026', but: typed },
  { not: 'giao dịch', say: 'hồ sơ đã giải quyết' },
  { not: 'nhóm thủ tục', say: 'nhóm hồ sơ' },
  // “Dịch vụ giáo dục” and “cung cấp dịch vụ” name what the ministries' methods measure.
  { not: '(?<!cung cấp )dịch vụ(?! (?:công|giáo dục))', say: 'lĩnh vực, thủ tục' },
  {
    not: '(?<!(?:thời|đặc|địa|quan|ưu|nhược|trọng|cao) )điểm(?! (?:766|khảo sát|phần trăm|phục vụ|\\p{L} khoản))',
    say: 'điểm khảo sát, điểm phần trăm, mức',
  },
  { not: 'đồng đều', say: 'mức đại diện' },
  { not: 'độ phủ', say: 'độ bao phủ hồ sơ' },
  { not: 'mức nền', say: 'mức thường lệ' },
  { not: 'giới hạn kiểm soát', say: 'vùng dao động bình thường' },
  { not: 'trung bình trượt', say: 'bình quân trượt' },
  { not: 'băm|dấu vân tay', say: 'mã hóa một chiều, mã kiểm chứng dữ liệu' },
  { not: '(?<!(?:tự|sẽ) )mở lại(?! (?:đúng )?(?:trang|tệp|liên kết|ứng dụng|phiếu))', say: 'dùng lại' },
  { not: 'ghép(?! nối)', say: 'ghép nối' },
  { not: 'thôi', say: 'Hủy' },
  { not: 'người phụ trách|người vận hành|quản trị viên', say: 'người quản trị hệ thống' },
  { not: 'người quản trị(?! hệ thống)', say: 'người quản trị hệ thống' },
  { not: 'địa chỉ mạng', say: 'địa chỉ IP' },
  { not: 'e-mail', say: 'thư điện tử (email)' },
  { not: 'xin (?:được|cấp|khóa mới|(?:một )?phiếu)', say: 'đề nghị cấp, yêu cầu cấp' },
  { not: 'không đạt', say: 'chưa đạt' },
  { not: 'một cách đáng tin|(?:không|chưa) phân biệt được', say: 'có đủ căn cứ là …, chưa đủ căn cứ là …' },
  { not: 'không phải nguyên nhân', say: 'chưa phải nguyên nhân' },
  { not: 'kẻo|chút ít|bịa|trễ', say: 'the written word' },
]
