import type { Problems } from './told.ts'

/** Of survey points. Citizens know the QR code, staff the point it leads to. */
export const touchpoints = {
  touchpointNotFound: {
    status: 404,
    say: (_: { code: string }) => ({
      vi: 'Không có phiếu khảo sát nào ứng với mã này. Xin Ông/Bà kiểm tra lại từng chữ, từng số, hoặc quét mã QR tại quầy. Nếu chữ bị thêm dấu, xin tắt bộ gõ tiếng Việt.',
      en: 'No survey was found for this code. Please check each letter and digit, or scan the QR code at the counter. If letters turn into accented ones, please switch off the Vietnamese keyboard.',
    }),
  },
  touchpointRetired: {
    status: 410,
    say: (_: { code: string }) => ({
      vi: 'Mã QR này không còn dùng nữa. Xin Ông/Bà quét mã QR mới tại quầy hoặc hỏi cán bộ.',
      en: 'This QR code is no longer in use. Please scan the new one at the counter, or ask a member of staff.',
    }),
  },
  touchpointUnknown: {
    status: 404,
    say: (_: { code: string }) => ({
      vi: 'Điểm khảo sát này không có, hoặc vừa được người khác ngừng hoặc dùng lại. Xin tải lại danh sách.',
      en: 'This survey point does not exist, or somebody else has just stopped it or put it back to use. Please reload the list.',
    }),
  },
  wrongQuestionnaire: {
    status: 422,
    say: ({ expected }: { expected: string }) => ({
      vi: 'Câu trả lời của Ông/Bà chưa được ghi nhận vì mã QR này dẫn tới phiếu khảo sát khác (“{expected}”). Xin Ông/Bà tải lại trang rồi trả lời lại.',
      en: 'Your answers were not recorded because this QR code leads to another questionnaire (“{expected}”). Please reload the page and answer again.',
      with: { expected },
    }),
  },
  addressNotSet: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa in được mã QR vì hệ thống chưa biết địa chỉ công khai của mình. Xin đề nghị người quản trị hệ thống đặt BASE_URL (ví dụ https://khaosat.example.gov.vn) rồi khởi động lại.',
      en: 'No QR code can be made because the public address is not set. Please ask the system administrator to set BASE_URL, such as https://khaosat.example.gov.vn, and to start the server again.',
    }),
  },
} as const satisfies Problems
