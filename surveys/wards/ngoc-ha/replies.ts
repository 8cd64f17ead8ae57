import type { Ward } from '../ward.ts'

/** A wish for a reply is no petition by law; the ward holds itself to the limits of one. It has not confirmed them yet. */
export const replyLimits: Ward['replyLimits'] = {
  take: {
    days: 1,
    source:
      'Quyết định số 1207 của UBND thành phố Hà Nội ngày 28/02/2025 (iHanoi): tiếp nhận trong 8 giờ làm việc; chờ phường xác nhận',
  },
  answer: {
    days: 15,
    source:
      'Bộ chỉ số theo Quyết định số 766 của Thủ tướng Chính phủ: xử lý trong 15 ngày làm việc; chờ phường xác nhận',
  },
  again: { days: 5, source: 'Thời hạn của phần mềm cho lần trả lời lại; chờ phường xác nhận' },
}

export const replyTemplates: Ward['replyTemplates'] = [
  {
    done: 'explained',
    title: 'Giải thích quy định',
    words:
      'UBND phường Ngọc Hà cảm ơn Ông/Bà đã góp ý. Về việc Ông/Bà nêu, phường giải thích như sau: [nội dung, căn cứ]. Nếu còn điều chưa rõ, Ông/Bà có thể nhắn thêm ở trang này.',
  },
  {
    done: 'mended',
    title: 'Đã khắc phục',
    words: 'UBND phường Ngọc Hà cảm ơn Ông/Bà đã góp ý. Việc Ông/Bà nêu đã được khắc phục ngày [ngày]: [việc đã làm].',
  },
  {
    done: 'changed',
    title: 'Đổi cách làm',
    words: 'UBND phường Ngọc Hà cảm ơn Ông/Bà đã góp ý. Từ ngày [ngày], phường thực hiện như sau: [cách làm mới].',
  },
  {
    done: 'apologised',
    title: 'Xin lỗi vì phục vụ chưa tốt',
    words: 'UBND phường Ngọc Hà xin lỗi Ông/Bà về việc [sự việc]. Phường đã [việc đã làm] để việc này không lặp lại.',
  },
  {
    done: 'passed-on',
    title: 'Đã chuyển cơ quan có thẩm quyền',
    words:
      'UBND phường Ngọc Hà cảm ơn Ông/Bà đã góp ý. Việc này thuộc thẩm quyền của [cơ quan]. Phường đã chuyển nội dung góp ý đến cơ quan đó ngày [ngày].',
  },
  {
    done: 'not-possible',
    title: 'Chưa thực hiện được',
    words:
      'UBND phường Ngọc Hà cảm ơn Ông/Bà đã góp ý. Hiện phường chưa thực hiện được đề nghị của Ông/Bà vì [lý do]. [Việc có thể làm thay].',
  },
]
