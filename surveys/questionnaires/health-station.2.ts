import type { Questionnaire } from '../grammar/questionnaire.ts'

/**
 * After a visit to the ward's health station: the five domains A–E of the
 * health ministry's method (QĐ 56/QĐ-BYT, 2024) in short form. The ministry's
 * item wording was not available, so this is the ward's own phrasing of the domains.
 */
export default {
  id: 'health-station',
  version: 2,
  title: { vi: 'Khám, chữa bệnh tại Trạm Y tế', en: 'Care at the health station' },
  lead: {
    vi: 'Ông/Bà có hài lòng với việc phục vụ của Trạm Y tế lần này không?',
    en: 'How satisfied are you with this visit to the health station?',
  },
  duration: { vi: 'khoảng 1 phút', en: 'about 1 minute' },
  factors: [
    { id: 'health-access', title: { vi: 'Khả năng tiếp cận', en: 'Access' } },
    {
      id: 'health-transparency',
      title: { vi: 'Minh bạch thông tin và thủ tục', en: 'Transparent information and procedures' },
    },
    { id: 'health-facilities', title: { vi: 'Cơ sở vật chất', en: 'Facilities' } },
    {
      id: 'health-staff',
      title: { vi: 'Thái độ và năng lực của nhân viên y tế', en: 'Attitude and skill of the staff' },
    },
    { id: 'health-result', title: { vi: 'Kết quả cung cấp dịch vụ', en: 'Result of the service' } },
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
      id: 'reach',
      factor: 'health-access',
      ask: { vi: 'Dễ tìm, dễ đến, dễ liên hệ', en: 'Easy to find, reach and contact' },
      hint: {
        vi: 'Biển chỉ dẫn rõ, lối đi thuận tiện cho người cao tuổi và người khuyết tật, gọi điện có người nghe',
        en: 'Clear signs; easy access for older and disabled people; calls are answered',
      },
    },
    {
      kind: 'scale',
      id: 'steps',
      factor: 'health-transparency',
      ask: { vi: 'Quy trình, thủ tục đơn giản; thời gian chờ hợp lý', en: 'Simple steps and reasonable waiting' },
    },
    {
      kind: 'scale',
      id: 'costs',
      factor: 'health-transparency',
      ask: {
        vi: 'Giá khám bệnh, giá thuốc, bảo hiểm y tế được công khai, giải thích rõ',
        en: 'Prices, medicines and health insurance posted and explained',
      },
      notApplicable: true,
    },
    {
      kind: 'scale',
      id: 'facilities',
      factor: 'health-facilities',
      ask: { vi: 'Cơ sở vật chất và phương tiện phục vụ', en: 'Premises and equipment' },
      hint: {
        vi: 'Nơi chờ, phòng khám, nhà vệ sinh sạch sẽ; riêng tư khi khám',
        en: 'Clean waiting area, rooms and toilets; privacy during examination',
      },
    },
    {
      kind: 'scale',
      id: 'attitude',
      factor: 'health-staff',
      ask: { vi: 'Thái độ của nhân viên y tế', en: 'Attitude of the staff' },
      hint: { vi: 'Lịch sự, tôn trọng, đối xử công bằng', en: 'Polite, respectful, fair to everyone' },
    },
    {
      kind: 'scale',
      id: 'competence',
      factor: 'health-staff',
      ask: { vi: 'Năng lực chuyên môn của nhân viên y tế', en: 'Professional skill of the staff' },
      hint: { vi: 'Khám kỹ, tư vấn và hướng dẫn dễ hiểu', en: 'Careful examination, advice easy to understand' },
    },
    {
      kind: 'scale',
      id: 'outcome',
      factor: 'health-result',
      ask: { vi: 'Kết quả khám, chữa bệnh, tiêm chủng, tư vấn', en: 'Result of the treatment, vaccination or advice' },
      hint: { vi: 'Đáp ứng mong muốn của Ông/Bà', en: 'It met your expectations' },
    },
    {
      kind: 'text',
      id: 'comment',
      ask: { vi: 'Ông/Bà muốn nói thêm điều gì?', en: 'Is there anything you would like to add?' },
      hint: {
        vi: 'Xin Ông/Bà không ghi tên, số điện thoại hay bệnh tình của bất kỳ ai.',
        en: 'Please leave out names, phone numbers and anybody’s medical condition.',
      },
      maxLength: 1000,
    },
  ],
} as const satisfies Questionnaire
