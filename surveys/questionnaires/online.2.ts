import type { Questionnaire } from '../grammar/questionnaire.ts'

/**
 * After an online procedure. The same five factors as at the desk, so that both
 * make one index; the criteria are told in the portal's terms. Who pressed the
 * button is asked, because a file sent by a clerk says little about the portal.
 */
export default {
  id: 'online',
  version: 2,
  title: { vi: 'Dịch vụ công trực tuyến', en: 'Online public services' },
  lead: {
    vi: 'Ông/Bà có hài lòng với việc sử dụng dịch vụ công trực tuyến lần này không?',
    en: 'How satisfied are you with using this online public service?',
  },
  duration: { vi: 'khoảng 1 phút', en: 'about 1 minute' },
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
      ask: { vi: 'Tìm, đăng nhập và nộp hồ sơ', en: 'Finding the service, signing in, submitting' },
      hint: {
        vi: 'Dễ tìm đúng thủ tục, dễ đăng nhập, dễ nộp hồ sơ',
        en: 'Easy to find the right service, sign in and submit',
      },
    },
    {
      kind: 'scale',
      id: 'procedure',
      factor: 'procedure',
      ask: { vi: 'Biểu mẫu, giấy tờ, phí và thanh toán', en: 'Forms, documents, fees and payment' },
      hint: {
        vi: 'Biểu mẫu dễ điền, giấy tờ và phí đúng quy định, thanh toán trực tuyến thuận tiện',
        en: 'Forms easy to fill in; documents and fees as the rules say; online payment convenient',
      },
    },
    {
      kind: 'scale',
      id: 'official',
      factor: 'official',
      ask: { vi: 'Hỗ trợ của người giải quyết hồ sơ', en: 'Help from the people who dealt with your case' },
      hint: {
        vi: 'Khi vướng mắc: được trả lời kịp thời, lịch sự, dễ hiểu',
        en: 'When you were stuck: prompt, polite, easy to understand',
      },
      notApplicable: true,
    },
    {
      kind: 'scale',
      id: 'result',
      factor: 'result',
      ask: { vi: 'Kết quả giải quyết hồ sơ', en: 'The result of your case' },
      hint: {
        vi: 'Đúng hẹn, đầy đủ, chính xác; bản điện tử dùng được',
        en: 'On time, complete, accurate; the electronic copy can be used',
      },
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
      kind: 'choice',
      id: 'submitted-by',
      ask: { vi: 'Hồ sơ này do ai nộp trực tuyến?', en: 'Who submitted this application online?' },
      options: [
        { value: 'self', label: { vi: 'Tôi tự nộp', en: 'I did it myself' } },
        {
          value: 'official',
          label: { vi: 'Cán bộ hỗ trợ hoặc nộp giúp tôi', en: 'A member of staff helped me or did it for me' },
        },
        { value: 'other', label: { vi: 'Người khác nộp giúp tôi', en: 'Somebody else did it for me' } },
      ],
    },
    {
      kind: 'choices',
      id: 'difficulty',
      ask: { vi: 'Ông/Bà gặp khó khăn ở đâu?', en: 'What was difficult?' },
      hint: { vi: 'Có thể chọn nhiều mục', en: 'You may choose several' },
      when: { question: 'overall', in: [1, 2, 3] },
      options: [
        { value: 'finding', label: { vi: 'Tìm đúng thủ tục', en: 'Finding the right service' } },
        { value: 'signing-in', label: { vi: 'Đăng nhập, xác thực', en: 'Signing in, proving who I am' } },
        { value: 'form', label: { vi: 'Điền biểu mẫu', en: 'Filling in the form' } },
        { value: 'uploading', label: { vi: 'Chụp, tải giấy tờ lên', en: 'Scanning and uploading documents' } },
        { value: 'paying', label: { vi: 'Thanh toán trực tuyến', en: 'Paying online' } },
        { value: 'again', label: { vi: 'Phải bổ sung, nộp lại nhiều lần', en: 'Having to add or resend documents' } },
        { value: 'waiting', label: { vi: 'Chờ lâu, quá hẹn', en: 'Waiting too long, late result' } },
        { value: 'result', label: { vi: 'Nhận và dùng bản điện tử', en: 'Getting and using the electronic result' } },
        { value: 'other', label: { vi: 'Khó khăn khác', en: 'Something else' } },
      ],
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
