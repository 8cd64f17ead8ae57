import { addresses } from '../address.ts'
import type { PageHelp } from './page-help.ts'

/** Of the place “Thu thập”, the more particular first. */
export const collectPages: readonly (readonly [address: string, help: PageHelp])[] = [
  [
    addresses.touchpoints,
    {
      title: 'Quầy và mã QR',
      answers: 'Phường có những mã QR nào, hôm nay mỗi mã nhận bao nhiêu phiếu.',
      todo: 'Tạo điểm khảo sát cho quầy mới, chọn nhiều dòng để in áp phích cùng lúc, đổi tên quầy ở trang riêng.',
      example: 'Chọn năm quầy, bấm In 5 áp phích A4: một tệp năm trang.',
    },
  ],
  [
    addresses.slips,
    {
      title: 'Phiếu mời',
      answers: 'Đã phát bao nhiêu phiếu mời, bao nhiêu người đã trả lời.',
      todo: 'In tờ phiếu mời, phát kèm khi trả kết quả. Mỗi phiếu mời chỉ dùng một lần.',
      example: 'Phát 100 phiếu mời, 31 người trả lời: tỷ lệ trả lời 31%.',
    },
  ],
  [
    addresses.kiosks,
    {
      title: 'Máy tính bảng',
      answers: 'Máy nào đang hoạt động, máy nào mất liên lạc, còn bao nhiêu phiếu chưa gửi.',
      todo: 'Xem máy mất liên lạc trước: kiểm tra nguồn điện và mạng. Phiếu trong máy không mất.',
      example: 'Máy quầy 1 mất liên lạc từ sáng: cắm lại sạc, máy tự gửi 12 phiếu đang giữ.',
    },
  ],
  [
    addresses.campaigns,
    {
      title: 'Đợt điều tra',
      answers: 'Điều tra chọn mẫu đang ở bước nào, còn thiếu gì, ai làm.',
      todo: 'Mở đợt điều tra, đọc câu dưới tên bước đang làm. Bước nào cũng ghi việc còn thiếu và người làm.',
      example: 'Bước Nhập phiếu giấy ghi 3 phiếu lệch: mở từng phiếu, xem phiếu giấy, chọn giá trị đúng.',
    },
  ],
  [
    addresses.plan,
    {
      title: 'Cỡ mẫu',
      answers: 'Cuộc điều tra năm cần bao nhiêu phiếu và mời bao nhiêu người ở từng nhóm.',
      todo: 'Nhập hoặc dán danh sách nhóm, chọn sai số, bấm Tính cỡ mẫu, rồi in kết quả.',
      example: '3.000 hộ, sai số 5 điểm phần trăm, tỷ lệ trả lời 70%: cần 341 phiếu, mời 488 hộ.',
    },
  ],
]
