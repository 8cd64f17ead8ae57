import { personalWords } from './personal.ts'
import type { Random } from './random.ts'
import type { Service } from './services.ts'

const pleased = [
  'Cán bộ hướng dẫn nhiệt tình, dễ hiểu.',
  'Làm nhanh hơn tôi nghĩ, chưa đến mười lăm phút là xong.',
  'Các em ở quầy rất lịch sự, cảm ơn phường.',
  'Tôi lớn tuổi, được mời ngồi và giúp điền tờ khai chu đáo.',
  'Trả kết quả trước hẹn một ngày.',
  'Chỗ ngồi chờ sạch sẽ, có nước uống, có chỗ cho trẻ nhỏ.',
  'Giấy tờ nói rõ từ đầu nên không phải đi lại.',
  'Được nhắn tin báo khi có kết quả, rất tiện.',
  'Thái độ cán bộ tốt hơn hẳn mọi năm.',
  'Lấy số xong được gọi ngay, không phải chờ lâu.',
  'Cháu trực quầy giải thích cặn kẽ từng mục, tôi rất hài lòng.',
  'Phí niêm yết rõ ràng, thu đúng như bảng.',
  'Mong phường giữ được như thế này.',
  'Gọi điện hỏi trước được trả lời ngay, đến nơi làm một lần là xong.',
]
const upset = [
  'Chờ hơn một tiếng mới đến lượt.',
  'Hẹn trả kết quả hôm trước mà đến nơi vẫn chưa có.',
  'Phải đi lại ba lần vì mỗi lần thiếu một loại giấy.',
  'Cán bộ trả lời cộc lốc, hỏi thêm thì khó chịu.',
  'Bảng hướng dẫn chữ nhỏ, người già không đọc được.',
  'Buổi sáng chỉ mở một quầy trong khi rất đông người.',
  'Không ai báo hồ sơ bị chậm, tôi phải tự gọi hỏi.',
  'Tờ khai khó hiểu, không có mẫu điền sẵn.',
  'Ghế chờ ít, nhiều người phải đứng.',
  'Phản ánh từ tháng trước mà chưa thấy trả lời.',
  'Hết giờ làm việc sớm mười lăm phút, không nhận hồ sơ nữa.',
  'Máy lấy số hỏng mấy hôm chưa sửa.',
  'Mỗi người hướng dẫn một kiểu, không biết theo ai.',
]
const neutral = [
  'Nên làm thêm sáng thứ Bảy cho người đi làm.',
  'Đề nghị có chỗ gửi xe gần hơn.',
  'Nên dán sơ đồ các quầy ngay cửa vào.',
  'Thủ tục được, nhưng chờ hơi lâu.',
  'Mong có thể thanh toán bằng chuyển khoản.',
  'Nên có người hướng dẫn ở máy lấy số.',
]
const online = {
  pleased: [
    'Nộp ở nhà buổi tối, hôm sau đã có người gọi xác nhận.',
    'Nộp trên mạng tiện, đỡ phải nghỉ làm.',
    'Kết quả điện tử dùng được ngay.',
  ],
  upset: [
    'Đăng nhập VNeID bị lỗi mấy lần mới được.',
    'Tải ảnh giấy tờ lên cứ báo quá dung lượng.',
    'Đã nộp trên mạng rồi vẫn phải mang bản giấy đến.',
    'Thanh toán bị trừ tiền hai lần, chưa thấy hoàn.',
  ],
}
const bySubject: { readonly [area: string]: readonly string[] } = {
  'dat-dai': [
    'Hồ sơ đất đai bị trả lại hai lần, mỗi lần yêu cầu một loại giấy khác nhau.',
    'Đo đạc xong ba tháng vẫn chưa có kết quả.',
    'Không rõ hồ sơ đang ở phường hay ở thành phố.',
  ],
  'hoat-dong-xay-dung': [
    'Xin phép sửa nhà mà phải bổ sung bản vẽ đến bốn lần.',
    'Giấy phép xây dựng chậm, thợ phải chờ.',
  ],
  'xu-ly-don': ['Đơn gửi đã lâu, chỉ nhận được giấy báo đã tiếp nhận.'],
  'tiep-cong-dan': ['Được nghe nhưng chưa thấy giải quyết.'],
  'y-te': ['Tiêm chủng cho cháu phải chờ lâu vì chỉ có một bàn.', 'Trạm hết thuốc huyết áp hai lần liền.'],
  'giao-duc-cong-lap': ['Các khoản thu đầu năm cần giải thích rõ hơn.', 'Nhà vệ sinh của trường cần sửa.'],
  'bao-tro-xa-hoi': ['Trợ cấp tháng này về chậm.'],
}

/** What somebody wrote, by how satisfied they were; most people write nothing. */
export function commentOn(
  random: Random,
  { area }: Pick<Service, 'area'>,
  channel: string,
  level: number,
): string | undefined {
  if (!random.chance(level <= 3 ? 0.34 : level === 5 ? 0.1 : 0.07)) return undefined
  const mood = level <= 2 ? 'upset' : level === 3 ? (random.chance(0.5) ? 'upset' : 'neutral') : 'pleased'
  if (mood === 'neutral' || (mood === 'pleased' && random.chance(0.2))) return random.pick(neutral)
  const own = mood === 'upset' && random.chance(0.5) ? bySubject[area] : undefined
  const general = channel === 'online' && random.chance(0.6) ? online[mood] : { pleased, upset }[mood]
  const first = random.pick(own ?? general)
  const second = random.chance(0.25) ? random.pick({ pleased, upset }[mood]) : first
  return [first, ...(second === first ? [] : [second]), personalWords(random)].filter(Boolean).join(' ')
}
