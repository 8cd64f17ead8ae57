import type { Questionnaire } from '../grammar/questionnaire.ts'

/**
 * After a procedure at the service point, in words that say what each question is about: one question that counts and one for
 * each of the five official factors, so that it is done in half a minute. Only
 * the first is required; who skips the rest is still heard.
 */
export default {
  id: 'one-stop',
  version: 2,
  title: {
    vi: 'Giải quyết thủ tục tại Điểm phục vụ hành chính công',
    en: 'Procedures at the Public Administrative Service Point',
  },
  lead: {
    vi: 'Ông/Bà có hài lòng với việc giải quyết thủ tục lần này không?',
    en: 'How satisfied are you with how this procedure was handled?',
  },
  duration: { vi: 'khoảng 30 giây', en: 'about 30 seconds' },
  factors: [
    { id: 'access', title: { vi: 'Tiếp cận', en: 'Access' } },
    { id: 'procedure', title: { vi: 'Thủ tục hành chính', en: 'Administrative procedure' } },
    { id: 'official', title: { vi: 'Công chức', en: 'Civil servants' } },
    { id: 'result', title: { vi: 'Kết quả', en: 'Result' } },
    {
      id: 'feedback',
      title: { vi: 'Tiếp nhận, xử lý phản ánh, kiến nghị', en: 'Handling of feedback and complaints' },
    },
  ],
  questions: [
    {
      kind: 'scale',
      id: 'overall',
      ask: { vi: 'Nhìn chung, Ông/Bà hài lòng ở mức nào?', en: 'Overall, how satisfied are you?' },
      required: true,
    },
    {
      kind: 'scale',
      id: 'access',
      factor: 'access',
      ask: { vi: 'Nơi tiếp đón', en: 'The place where you were received' },
      hint: {
        vi: 'Biển hiệu, hướng dẫn rõ ràng; chỗ ngồi, trang thiết bị đầy đủ',
        en: 'Clear signs and guidance; enough seats and working equipment',
      },
    },
    {
      kind: 'scale',
      id: 'procedure',
      factor: 'procedure',
      ask: { vi: 'Giấy tờ, phí và thời hạn', en: 'Documents, fees and time limit' },
      hint: {
        vi: 'Hồ sơ, phí, lệ phí và thời hạn đúng như niêm yết',
        en: 'Documents, fees and time limit as publicly posted',
      },
    },
    {
      kind: 'scale',
      id: 'official',
      factor: 'official',
      ask: { vi: 'Người tiếp và giải quyết hồ sơ', en: 'The people who dealt with your case' },
      hint: {
        vi: 'Lịch sự, tôn trọng, hướng dẫn dễ hiểu, tận tình',
        en: 'Polite, respectful, attentive; guidance easy to understand',
      },
    },
    {
      kind: 'scale',
      id: 'result',
      factor: 'result',
      ask: { vi: 'Kết quả giải quyết hồ sơ', en: 'The result of your case' },
      hint: { vi: 'Đúng hẹn, đầy đủ, chính xác, công bằng', en: 'On time, complete, accurate and fair' },
    },
    {
      kind: 'scale',
      id: 'feedback',
      factor: 'feedback',
      ask: { vi: 'Việc phản ánh, kiến nghị', en: 'Giving feedback and complaints' },
      hint: {
        vi: 'Dễ gửi, được xử lý đúng và trả lời kịp thời',
        en: 'Easy to send, handled properly and answered in good time',
      },
      notApplicable: true,
    },
    {
      kind: 'text',
      id: 'comment',
      ask: { vi: 'Ông/Bà muốn nói thêm điều gì?', en: 'Is there anything you would like to add?' },
      hint: {
        vi: 'Xin Ông/Bà không ghi tên, số điện thoại, số giấy tờ của bất kỳ ai.',
        en: 'Please leave out names, phone numbers and document numbers.',
      },
      maxLength: 1000,
    },
  ],
} as const satisfies Questionnaire
