import { complaints, servicePoint } from '#ward'
import type { Sentence, Sentences } from '../../../surveys/grammar/text.ts'

/** What the page says of the ways to be heard. */
export const waysWords = {
  title: { vi: 'Góp ý, phản ánh, khiếu nại', en: 'Comments, petitions, complaints' },
  comment: { vi: 'Ý kiến trong phiếu khảo sát', en: 'A comment in the survey' },
  commentTells: {
    vi: 'Không cần ghi họ tên. Cán bộ phường đọc ý kiến để cải thiện việc phục vụ; hiện nay phường chưa trả lời từng ý kiến.',
    en: 'No name is needed. Ward staff read comments to improve the service; single comments are not answered yet.',
  },
  commentAnswered: {
    vi: 'Không cần ghi họ tên. Cán bộ phường đọc ý kiến để cải thiện việc phục vụ; ý kiến có đề nghị trả lời thì được trả lời.',
    en: 'No name is needed. Ward staff read comments to improve the service, and answer those whose authors ask for a reply.',
  },
  official: { vi: 'Phản ánh, kiến nghị chính thức', en: 'An official petition' },
  officialTells: {
    vi: 'Cần họ tên, địa chỉ, số điện thoại. Cơ quan nhà nước phải tiếp nhận và trả lời theo quy định. Xin gửi tại:',
    en: 'Your name, address and telephone number are needed. The authorities must take it up and answer. Send it at:',
  },
  complaint: { vi: 'Khiếu nại, tố cáo', en: 'A complaint or denunciation' },
} as const satisfies Sentences

/** A procedure of its own, by its own laws. */
export const complaintTells: Sentence = {
  vi: `Có thủ tục riêng theo Luật Khiếu nại và Luật Tố cáo: ${complaints.vi}. Nếu cần hướng dẫn, xin hỏi cán bộ tại ${servicePoint.vi}.`,
  en: `There is a procedure of its own by law: ${complaints.en}. For guidance, please ask a member of staff at the ${servicePoint.en}.`,
}
