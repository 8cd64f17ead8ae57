import type { Questionnaire } from '../grammar/questionnaire.ts'

/**
 * About a public school: the five domains of the education ministry's method
 * (QĐ 3476/QĐ-BGDĐT, 2019; QĐ 2034/QĐ-BGDĐT, 2023) in short form. The
 * ministry's item wording was not available, so this is the ward's own phrasing.
 */
export default {
  id: 'public-school',
  version: 2,
  title: { vi: 'Dịch vụ giáo dục tại trường công lập', en: 'Education at public schools' },
  lead: {
    vi: 'Phụ huynh và học sinh có hài lòng với nhà trường không?',
    en: 'How satisfied are parents and pupils with the school?',
  },
  duration: { vi: 'khoảng 1 phút', en: 'about 1 minute' },
  factors: [
    { id: 'education-access', title: { vi: 'Tiếp cận dịch vụ giáo dục', en: 'Access to education' } },
    { id: 'education-facilities', title: { vi: 'Cơ sở vật chất', en: 'Facilities' } },
    { id: 'education-environment', title: { vi: 'Môi trường giáo dục', en: 'School environment' } },
    { id: 'education-activities', title: { vi: 'Hoạt động giáo dục', en: 'Teaching and activities' } },
    { id: 'education-result', title: { vi: 'Kết quả giáo dục', en: 'Results of education' } },
  ],
  questions: [
    {
      kind: 'scale',
      id: 'overall',
      ask: {
        vi: 'Nhìn chung, Ông/Bà hoặc em hài lòng với nhà trường ở mức nào?',
        en: 'Overall, how satisfied are you with the school?',
      },
      required: true,
    },
    {
      kind: 'scale',
      id: 'enrolment',
      factor: 'education-access',
      ask: { vi: 'Tuyển sinh, nhập học và các khoản thu', en: 'Admission, enrolment and fees' },
      hint: {
        vi: 'Thông tin tuyển sinh đầy đủ, thủ tục nhập học thuận tiện, các khoản thu công khai, đúng quy định',
        en: 'Full admission information, easy enrolment, fees made public and as the rules say',
      },
    },
    {
      kind: 'scale',
      id: 'facilities',
      factor: 'education-facilities',
      ask: { vi: 'Cơ sở vật chất, thiết bị dạy học', en: 'Premises and teaching equipment' },
      hint: {
        vi: 'Phòng học, sân chơi, thư viện, nhà vệ sinh, nước uống bảo đảm',
        en: 'Good classrooms, playground, library, toilets and drinking water',
      },
    },
    {
      kind: 'scale',
      id: 'environment',
      factor: 'education-environment',
      ask: { vi: 'Môi trường giáo dục', en: 'School environment' },
      hint: {
        vi: 'Trường an toàn, thân thiện; giáo viên tôn trọng học sinh và lắng nghe phụ huynh',
        en: 'Safe and friendly; teachers respect pupils; the school listens to parents',
      },
    },
    {
      kind: 'scale',
      id: 'activities',
      factor: 'education-activities',
      ask: { vi: 'Việc dạy học và các hoạt động của trường', en: 'Teaching and activities' },
      hint: {
        vi: 'Giáo viên dạy dễ hiểu, đánh giá công bằng; hoạt động ngoại khóa bổ ích',
        en: 'Clear teaching, fair assessment; worthwhile activities outside class',
      },
    },
    {
      kind: 'scale',
      id: 'progress',
      factor: 'education-result',
      ask: { vi: 'Sự tiến bộ của học sinh', en: 'Progress of the pupils' },
      hint: {
        vi: 'Học sinh tiến bộ về kiến thức, kỹ năng, sức khỏe và ứng xử',
        en: 'Pupils grow in knowledge, skills, health and conduct',
      },
    },
    {
      kind: 'choice',
      id: 'respondent',
      ask: { vi: 'Người trả lời là ai?', en: 'Who is answering?' },
      options: [
        { value: 'parent', label: { vi: 'Phụ huynh, người giám hộ', en: 'A parent or guardian' } },
        { value: 'pupil', label: { vi: 'Học sinh', en: 'A pupil' } },
      ],
    },
    {
      kind: 'text',
      id: 'comment',
      ask: { vi: 'Ông/Bà hoặc em muốn nói thêm điều gì?', en: 'Is there anything you would like to add?' },
      hint: {
        vi: 'Xin Ông/Bà hoặc em không ghi tên, lớp, số điện thoại của bất kỳ ai.',
        en: 'Please leave out names, classes and phone numbers.',
      },
      maxLength: 1000,
    },
  ],
} as const satisfies Questionnaire
