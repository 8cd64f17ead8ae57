import type { Questionnaire } from '../grammar/questionnaire.ts'

const interest = [
  { value: 'none', label: { vi: 'Không quan tâm', en: 'Not interested' } },
  { value: 'little', label: { vi: 'Quan tâm một chút', en: 'Somewhat interested' } },
  { value: 'very', label: { vi: 'Rất quan tâm', en: 'Very interested' } },
] as const
const ways = [
  { value: 'in-person', label: { vi: 'Theo hình thức trực tiếp (tại cơ quan)', en: 'In person (at the office)' } },
  { value: 'online', label: { vi: 'Theo hình thức trực tuyến (qua mạng internet)', en: 'Online (over the internet)' } },
  { value: 'both', label: { vi: 'Theo cả hình thức trực tiếp và trực tuyến', en: 'Both in person and online' } },
] as const
const ever = [
  { value: 'yes', label: { vi: 'Đã từng/Có', en: 'Yes' } },
  { value: 'no', label: { vi: 'Chưa từng/Không có', en: 'No' } },
] as const
const need = [
  { value: 'very-much', label: { vi: 'Rất nhiều', en: 'Very much' } },
  { value: 'much', label: { vi: 'Nhiều', en: 'Much' } },
  { value: 'little', label: { vi: 'Ít', en: 'A little' } },
] as const

/**
 * The full form of the annual SIPAS survey as used in 2022, from a third party's
 * transcription: a strong witness, not the gazette. Where it is ours and not the form's:
 * - names, contacts and addresses are not asked: the ward is known, the person must not be;
 * - the youngest age group is 18–24, because the witness's "18 - 25" overlaps the next;
 * - question 2 takes several answers; the witness's stray first answer to question 5 is dropped;
 * - question 10 has no item 8: the witness lacks it, and it is left out rather than guessed;
 * - plain slips of typing are put right, and the English is our translation.
 */
export default {
  id: 'sipas-2022',
  version: 1,
  use: 'campaign',
  title: { vi: 'Phiếu khảo sát SIPAS (mẫu năm 2022)', en: 'SIPAS survey form (2022)' },
  lead: {
    vi: 'Sự hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước',
    en: 'Satisfaction of the people with the service of state administrative agencies',
  },
  duration: { vi: 'khoảng 20 phút', en: 'about 20 minutes' },
  parts: [
    {
      id: 'policy',
      title: { vi: 'Việc ban hành, tổ chức thực hiện các chính sách', en: 'Making and carrying out policies' },
    },
    {
      id: 'service',
      title: { vi: 'Việc cung ứng dịch vụ hành chính công', en: 'Providing public administrative services' },
    },
  ],
  factors: [
    {
      id: 'accountability',
      part: 'policy',
      title: { vi: 'Trách nhiệm giải trình của cơ quan', en: 'Accountability of the agency' },
    },
    {
      id: 'participation',
      part: 'policy',
      title: { vi: 'Sự tham gia của người dân', en: 'Participation of the people' },
    },
    { id: 'policy-quality', part: 'policy', title: { vi: 'Chất lượng chính sách', en: 'Quality of policies' } },
    {
      id: 'policy-impact',
      part: 'policy',
      title: { vi: 'Kết quả, tác động của chính sách', en: 'Results and effects of policies' },
    },
    { id: 'access', part: 'service', title: { vi: 'Tiếp cận', en: 'Access' } },
    { id: 'procedure', part: 'service', title: { vi: 'Thủ tục hành chính', en: 'Administrative procedure' } },
    { id: 'official', part: 'service', title: { vi: 'Công chức', en: 'Civil servants' } },
    { id: 'result', part: 'service', title: { vi: 'Kết quả', en: 'Result' } },
    {
      id: 'feedback',
      part: 'service',
      title: { vi: 'Tiếp nhận, xử lý phản ánh, kiến nghị', en: 'Handling of feedback and complaints' },
    },
  ],
  sections: [
    {
      id: 'about-you',
      title: { vi: 'Phần A. Thông tin cá nhân người trả lời khảo sát', en: 'Part A. About the person answering' },
    },
    {
      id: 'question-1',
      title: {
        vi: 'Câu 1. Xin Ông/Bà cho biết mức độ quan tâm của Ông/Bà đối với các chính sách của cơ quan nhà nước trong bảng dưới đây?',
        en: 'Question 1. How interested are you in the following policies of state agencies?',
      },
    },
    {
      id: 'questions-2-7',
      title: { vi: 'Phần B. Câu hỏi khảo sát (câu 2 đến câu 7)', en: 'Part B. Survey questions (questions 2 to 7)' },
    },
    {
      id: 'question-8',
      title: {
        vi: 'Câu 8. Xin Ông/Bà cho biết trải nghiệm của bản thân Ông/Bà đối với các nội dung trong bảng dưới đây?',
        en: 'Question 8. Have you had experience of the following?',
      },
    },
    {
      id: 'accountability',
      title: {
        vi: 'Câu 9 (I.A). Trách nhiệm giải trình của cơ quan',
        en: 'Question 9 (I.A). Accountability of the agency',
      },
      note: {
        vi: 'Xin Ông/Bà cho biết mức độ hài lòng của Ông/Bà về các nội dung trong bảng bên dưới đây. Mục I: Việc ban hành, tổ chức thực hiện các chính sách (các chính sách nêu ở câu số 1).',
        en: 'How satisfied are you with each of the following? Part I: making and carrying out policies (the policies named in question 1).',
      },
    },
    {
      id: 'participation',
      title: { vi: 'Câu 9 (I.B). Sự tham gia của người dân', en: 'Question 9 (I.B). Participation of the people' },
    },
    {
      id: 'policy-quality',
      title: { vi: 'Câu 9 (I.C). Chất lượng chính sách', en: 'Question 9 (I.C). Quality of policies' },
    },
    {
      id: 'policy-impact',
      title: {
        vi: 'Câu 9 (I.D). Kết quả, tác động của chính sách',
        en: 'Question 9 (I.D). Results and effects of policies',
      },
    },
    {
      id: 'access',
      title: { vi: 'Câu 9 (II.I). Tiếp cận', en: 'Question 9 (II.I). Access' },
      note: {
        vi: 'Mục II: Việc cung ứng dịch vụ hành chính công.',
        en: 'Part II: providing public administrative services.',
      },
    },
    {
      id: 'procedure',
      title: { vi: 'Câu 9 (II.II). Thủ tục hành chính', en: 'Question 9 (II.II). Administrative procedure' },
    },
    {
      id: 'official',
      title: {
        vi: 'Câu 9 (II.III). Công chức trực tiếp giải quyết công việc',
        en: 'Question 9 (II.III). Civil servants who handle the work',
      },
    },
    {
      id: 'result',
      title: { vi: 'Câu 9 (II.IV). Kết quả', en: 'Question 9 (II.IV). Result' },
      note: {
        vi: 'Có thể là được cấp giấy tờ hoặc bị từ chối cấp giấy tờ.',
        en: 'This may be papers issued or a refusal to issue them.',
      },
    },
    {
      id: 'feedback',
      title: {
        vi: 'Câu 9 (II.V). Cơ quan nhà nước tiếp nhận, xử lý phản ánh, kiến nghị của người dân',
        en: 'Question 9 (II.V). Receiving and handling the people’s feedback and complaints',
      },
    },
    {
      id: 'question-10',
      title: {
        vi: 'Câu 10. Xin Ông/Bà cho biết mức độ Ông/Bà mong muốn cơ quan nhà nước tập trung ưu tiên nguồn lực để cải thiện chất lượng các vấn đề trong bảng dưới đây?',
        en: 'Question 10. How much do you want state agencies to put resources first into improving the following?',
      },
    },
  ],
  questions: [
    {
      kind: 'choice',
      id: 'gender',
      section: 'about-you',
      ask: { vi: 'Giới tính', en: 'Gender' },
      options: [
        { value: 'male', label: { vi: 'Nam', en: 'Male' } },
        { value: 'female', label: { vi: 'Nữ', en: 'Female' } },
      ],
    },
    {
      kind: 'choice',
      id: 'age',
      section: 'about-you',
      ask: { vi: 'Độ tuổi', en: 'Age' },
      options: [
        { value: 'from-18', label: { vi: '18 - 24 tuổi', en: '18–24' } },
        { value: 'from-25', label: { vi: '25 - 34 tuổi', en: '25–34' } },
        { value: 'from-35', label: { vi: '35 - 49 tuổi', en: '35–49' } },
        { value: 'from-50', label: { vi: '50 - 60 tuổi', en: '50–60' } },
        { value: 'over-60', label: { vi: 'Trên 60 tuổi', en: 'Over 60' } },
      ],
    },
    {
      kind: 'choice',
      id: 'ethnicity',
      section: 'about-you',
      ask: { vi: 'Dân tộc', en: 'Ethnic group' },
      sensitive: true,
      options: [
        { value: 'kinh', label: { vi: 'Kinh', en: 'Kinh' } },
        { value: 'other', label: { vi: 'Khác', en: 'Other' } },
      ],
    },
    {
      kind: 'text',
      id: 'ethnicity-other',
      section: 'about-you',
      ask: { vi: 'Khác (xin ghi cụ thể):', en: 'Other (please specify):' },
      when: { question: 'ethnicity', in: ['other'] },
      sensitive: true,
      maxLength: 200,
    },
    {
      kind: 'choice',
      id: 'education',
      section: 'about-you',
      ask: { vi: 'Trình độ học vấn', en: 'Education' },
      options: [
        { value: 'primary', label: { vi: 'Tiểu học (Cấp I)', en: 'Primary school' } },
        { value: 'lower-secondary', label: { vi: 'Trung học cơ sở (Cấp II)', en: 'Lower secondary school' } },
        { value: 'upper-secondary', label: { vi: 'Trung học phổ thông (Cấp III)', en: 'Upper secondary school' } },
        {
          value: 'vocational',
          label: { vi: 'Dạy nghề/Trung cấp/Cao đẳng', en: 'Vocational school, intermediate level or college' },
        },
        { value: 'university', label: { vi: 'Đại học/trên Đại học', en: 'University or postgraduate' } },
        { value: 'other', label: { vi: 'Khác', en: 'Other' } },
      ],
    },
    {
      kind: 'text',
      id: 'education-other',
      section: 'about-you',
      ask: { vi: 'Khác (xin ghi cụ thể):', en: 'Other (please specify):' },
      when: { question: 'education', in: ['other'] },
      maxLength: 200,
    },
    {
      kind: 'choice',
      id: 'occupation',
      section: 'about-you',
      ask: { vi: 'Nghề nghiệp', en: 'Occupation' },
      options: [
        { value: 'retired', label: { vi: 'Nghỉ hưu', en: 'Retired' } },
        { value: 'at-home', label: { vi: 'Không đi làm (ở nhà)', en: 'Not working (at home)' } },
        {
          value: 'self-employed',
          label: {
            vi: 'Làm công việc tự do (không ký hợp đồng lao động)',
            en: 'Freelance work (without a labour contract)',
          },
        },
        { value: 'student', label: { vi: 'Sinh viên', en: 'Student' } },
        {
          value: 'private',
          label: {
            vi: 'Làm việc tại tổ chức, doanh nghiệp trong lĩnh vực tư',
            en: 'Working for a private organisation or business',
          },
        },
        {
          value: 'public',
          label: {
            vi: 'Làm việc tại cơ quan, tổ chức, doanh nghiệp trong lĩnh vực công',
            en: 'Working for a public agency, organisation or business',
          },
        },
        { value: 'other', label: { vi: 'Khác', en: 'Other' } },
      ],
    },
    {
      kind: 'text',
      id: 'occupation-other',
      section: 'about-you',
      ask: { vi: 'Khác (xin ghi cụ thể):', en: 'Other (please specify):' },
      when: { question: 'occupation', in: ['other'] },
      maxLength: 200,
    },
    {
      kind: 'choice',
      id: 'residence',
      section: 'about-you',
      ask: { vi: 'Nơi sinh sống', en: 'Place of residence' },
      options: [
        { value: 'urban', label: { vi: 'Đô thị', en: 'Urban' } },
        { value: 'rural', label: { vi: 'Nông thôn', en: 'Rural' } },
      ],
    },
    {
      kind: 'choice',
      id: 'terrain',
      section: 'about-you',
      ask: { vi: 'Nơi sinh sống cụ thể', en: 'Type of region' },
      options: [
        { value: 'mountain', label: { vi: 'Miền núi', en: 'Mountains' } },
        { value: 'plain', label: { vi: 'Đồng bằng', en: 'Plains' } },
        { value: 'island', label: { vi: 'Hải đảo', en: 'Islands' } },
      ],
    },
    {
      kind: 'choice',
      id: 'q1-1',
      section: 'question-1',
      ask: { vi: 'Chính sách về phát triển kinh tế - xã hội', en: 'Policy on socio-economic development' },
      options: interest,
    },
    {
      kind: 'choice',
      id: 'q1-2',
      section: 'question-1',
      ask: { vi: 'Chính sách về khám, chữa bệnh', en: 'Policy on medical examination and treatment' },
      options: interest,
    },
    {
      kind: 'choice',
      id: 'q1-3',
      section: 'question-1',
      ask: { vi: 'Chính sách về giáo dục phổ thông', en: 'Policy on general education' },
      options: interest,
    },
    {
      kind: 'choice',
      id: 'q1-4',
      section: 'question-1',
      ask: { vi: 'Chính sách về trật tự, an toàn xã hội', en: 'Policy on public order and safety' },
      options: interest,
    },
    {
      kind: 'choice',
      id: 'q1-5',
      section: 'question-1',
      ask: { vi: 'Chính sách về giao thông đường bộ', en: 'Policy on road transport' },
      options: interest,
    },
    {
      kind: 'choice',
      id: 'q1-6',
      section: 'question-1',
      ask: { vi: 'Chính sách về điện sinh hoạt', en: 'Policy on household electricity' },
      options: interest,
    },
    {
      kind: 'choice',
      id: 'q1-7',
      section: 'question-1',
      ask: { vi: 'Chính sách về nước sinh hoạt', en: 'Policy on household water' },
      options: interest,
    },
    {
      kind: 'choice',
      id: 'q1-8',
      section: 'question-1',
      ask: { vi: 'Chính sách về an sinh, xã hội', en: 'Policy on social security' },
      options: interest,
    },
    {
      kind: 'choices',
      id: 'q2',
      section: 'questions-2-7',
      ask: {
        vi: 'Câu 2. Ông/Bà sử dụng kênh thông tin nào để theo dõi các chính sách nêu ở câu 1?',
        en: 'Question 2. Which sources of information do you use to follow the policies named in question 1?',
      },
      options: [
        { value: 'loudspeaker', label: { vi: 'Qua loa phát thanh xã', en: 'The local public loudspeakers' } },
        {
          value: 'meetings',
          label: {
            vi: 'Qua họp, sinh hoạt, thông báo tại khu dân cư',
            en: 'Meetings, gatherings and notices in my neighbourhood',
          },
        },
        {
          value: 'officials',
          label: { vi: 'Qua cơ quan nhà nước, công chức', en: 'State agencies and civil servants' },
        },
        { value: 'people', label: { vi: 'Qua người thân, bạn bè', en: 'Family and friends' } },
        { value: 'media', label: { vi: 'Qua đài, ti vi, báo chí', en: 'Radio, television and newspapers' } },
        { value: 'internet', label: { vi: 'Qua mạng internet', en: 'The internet' } },
        { value: 'other', label: { vi: 'Qua hình thức khác', en: 'Other sources' } },
      ],
    },
    {
      kind: 'text',
      id: 'q2-other',
      section: 'questions-2-7',
      ask: { vi: 'Khác (xin ghi cụ thể):', en: 'Other (please specify):' },
      when: { question: 'q2', in: ['other'] },
      maxLength: 200,
    },
    {
      kind: 'choice',
      id: 'q3',
      section: 'questions-2-7',
      ask: {
        vi: 'Câu 3. Khi cơ quan nhà nước tổ chức xin ý kiến người dân về chính sách nêu ở câu 1, Ông/Bà có thể tham gia góp ý kiến không?',
        en: 'Question 3. When a state agency asks the people for their opinion on the policies named in question 1, can you take part?',
      },
      options: [
        {
          value: 'unaware',
          label: {
            vi: 'Không thể tham gia, vì không biết thông tin',
            en: 'I cannot take part, because I do not hear about it',
          },
        },
        {
          value: 'unwilling',
          label: {
            vi: 'Không thể tham gia, vì bản thân không muốn',
            en: 'I cannot take part, because I do not want to',
          },
        },
        {
          value: 'if-informed',
          label: { vi: 'Có thể tham gia, nếu được biết thông tin', en: 'I can take part, if I am told about it' },
        },
        {
          value: 'if-convenient',
          label: {
            vi: 'Có thể tham gia, nếu được tạo điều kiện thuận tiện',
            en: 'I can take part, if it is made convenient',
          },
        },
        {
          value: 'willing',
          label: {
            vi: 'Chắc chắn tham gia, vì bản thân mong muốn',
            en: 'I will certainly take part, because I wish to',
          },
        },
      ],
    },
    {
      kind: 'choice',
      id: 'q4',
      section: 'questions-2-7',
      ask: {
        vi: 'Câu 4. Ông/Bà có suy nghĩ như thế nào về tình trạng công chức gây phiền hà, sách nhiễu cho người dân hiện nay ở địa phương?',
        en: 'Question 4. What do you think about civil servants in your locality causing trouble for the people or harassing them?',
      },
      options: [
        {
          value: 'none',
          label: {
            vi: 'Không có công chức nào gây phiền hà, sách nhiễu cho người dân',
            en: 'No civil servant causes trouble for the people or harasses them',
          },
        },
        {
          value: 'some',
          label: {
            vi: 'Một số công chức gây phiền hà, sách nhiễu cho người dân',
            en: 'Some civil servants cause trouble for the people or harass them',
          },
        },
        {
          value: 'many',
          label: {
            vi: 'Nhiều công chức gây phiền hà, sách nhiễu cho người dân',
            en: 'Many civil servants cause trouble for the people or harass them',
          },
        },
      ],
    },
    {
      kind: 'choice',
      id: 'q5',
      section: 'questions-2-7',
      ask: {
        vi: 'Câu 5. Ông/Bà suy nghĩ gì về tình trạng người dân phải đưa tiền ngoài quy định cho công chức để công việc được giải quyết hiện nay ở địa phương?',
        en: 'Question 5. What do you think about people in your locality having to give civil servants money beyond the rules to get things done?',
      },
      options: [
        {
          value: 'none',
          label: {
            vi: 'Không có người dân nào phải đưa tiền ngoài quy định cho công chức',
            en: 'Nobody has to give civil servants money beyond the rules',
          },
        },
        {
          value: 'some',
          label: {
            vi: 'Một số người dân phải đưa tiền ngoài quy định cho công chức',
            en: 'Some people have to give civil servants money beyond the rules',
          },
        },
        {
          value: 'many',
          label: {
            vi: 'Nhiều người dân phải đưa tiền ngoài quy định cho công chức',
            en: 'Many people have to give civil servants money beyond the rules',
          },
        },
      ],
    },
    {
      kind: 'choice',
      id: 'q6',
      section: 'questions-2-7',
      ask: {
        vi: 'Câu 6. Xin Ông/Bà cho biết hình thức nộp hồ sơ và nhận kết quả giải quyết thủ tục hành chính phù hợp với Ông/Bà?',
        en: 'Question 6. Which way of submitting documents and receiving results of administrative procedures suits you?',
      },
      options: ways,
    },
    {
      kind: 'choice',
      id: 'q7',
      section: 'questions-2-7',
      ask: {
        vi: 'Câu 7. Xin Ông/Bà cho biết hình thức cung cấp thông tin về chính sách phù hợp với Ông/Bà?',
        en: 'Question 7. Which way of being informed about policies suits you?',
      },
      options: ways,
    },
    {
      kind: 'choice',
      id: 'q8-1',
      section: 'question-8',
      ask: { vi: 'Có người thân đang đi học phổ thông', en: 'A relative of mine is in general education' },
      options: ever,
    },
    {
      kind: 'choice',
      id: 'q8-2',
      section: 'question-8',
      ask: {
        vi: 'Bản thân hoặc có người thân gần đây đi khám, chữa bệnh tại bệnh viện, phòng khám đa khoa công lập, ở tuyến tỉnh, huyện, trạm y tế ở xã, phường',
        en: 'I or a relative recently had medical care at a public hospital or general clinic at provincial or district level, or at a commune or ward health station',
      },
      options: ever,
    },
    {
      kind: 'choice',
      id: 'q8-3',
      section: 'question-8',
      ask: {
        vi: 'Giải quyết công việc với cơ quan nhà nước (các cấp)',
        en: 'Dealing with state agencies (at any level)',
      },
      options: ever,
    },
    {
      kind: 'choice',
      id: 'q8-4',
      section: 'question-8',
      ask: { vi: 'Giải quyết thủ tục hành chính', en: 'Completing an administrative procedure' },
      options: ever,
    },
    {
      kind: 'choice',
      id: 'q8-5',
      section: 'question-8',
      ask: {
        vi: 'Phản ánh, kiến nghị với cơ quan nhà nước (các cấp)',
        en: 'Sending feedback or a complaint to state agencies (at any level)',
      },
      options: ever,
    },
    {
      kind: 'choice',
      id: 'q8-6',
      section: 'question-8',
      ask: {
        vi: 'Góp ý kiến đối với cơ quan nhà nước (các cấp) về chính sách',
        en: 'Giving state agencies (at any level) an opinion on policies',
      },
      options: ever,
    },
    {
      kind: 'choice',
      id: 'q8-7',
      section: 'question-8',
      ask: {
        vi: 'Phản hồi ý kiến đối với cơ quan nhà nước về kết quả thực hiện chính sách, kết quả thực hiện giải quyết thủ tục hành chính của các chính quyền',
        en: 'Responding to state agencies about the results of policies or of administrative procedures carried out by the authorities',
      },
      options: ever,
    },
    {
      kind: 'scale',
      id: 'c1',
      section: 'accountability',
      factor: 'accountability',
      required: true,
      ask: {
        vi: 'Cơ quan nhà nước cung cấp, giải thích thông tin về các chính sách theo nhiều hình thức, giúp mọi người dân dễ tìm, dễ thấy',
        en: 'State agencies provide and explain information on policies in many forms that everyone can easily find and see',
      },
    },
    {
      kind: 'scale',
      id: 'c2',
      section: 'accountability',
      factor: 'accountability',
      required: true,
      ask: {
        vi: 'Cơ quan nhà nước cung cấp thông tin về các chính sách đầy đủ, dễ hiểu đối với người dân',
        en: 'State agencies provide information on policies that is complete and easy for the people to understand',
      },
    },
    {
      kind: 'scale',
      id: 'c3',
      section: 'participation',
      factor: 'participation',
      required: true,
      ask: {
        vi: 'Cơ quan nhà nước tổ chức xin ý kiến góp ý của người dân đối với các chính sách theo nhiều hình thức, giúp mọi người dân tham gia góp ý kiến dễ dàng',
        en: 'State agencies ask the people for opinions on policies in many forms, so that everyone can easily contribute',
      },
    },
    {
      kind: 'scale',
      id: 'c4',
      section: 'participation',
      factor: 'participation',
      required: true,
      ask: {
        vi: 'Cơ quan nhà nước tổ chức nhiều hình thức để người dân phản hồi ý kiến về kết quả, tác động của các chính sách, giúp người dân tham gia phản hồi ý kiến dễ dàng',
        en: 'State agencies offer many ways for the people to respond to the results and effects of policies, so that responding is easy',
      },
    },
    {
      kind: 'scale',
      id: 'c5',
      section: 'policy-quality',
      factor: 'policy-quality',
      required: true,
      ask: {
        vi: 'Chính sách về phát triển kinh tế - xã hội ở địa phương phù hợp',
        en: 'The policy on local socio-economic development is suitable',
      },
      hint: {
        vi: 'Gồm các quy định về thu hút đầu tư, kinh doanh, việc làm, tín dụng…',
        en: 'Rules on attracting investment, business, employment, credit…',
      },
    },
    {
      kind: 'scale',
      id: 'c6',
      section: 'policy-quality',
      factor: 'policy-quality',
      required: true,
      ask: {
        vi: 'Chính sách về khám chữa bệnh phù hợp',
        en: 'The policy on medical examination and treatment is suitable',
      },
      hint: {
        vi: 'Gồm các quy định về bệnh viện, phòng khám, trạm y tế; việc khám, chữa bệnh; bảo hiểm y tế; về viện phí… ở các bệnh viện công, phòng khám công, trạm y tế',
        en: 'Rules on hospitals, clinics and health stations; examination and treatment; health insurance; fees… at public hospitals, public clinics and health stations',
      },
    },
    {
      kind: 'scale',
      id: 'c7',
      section: 'policy-quality',
      factor: 'policy-quality',
      required: true,
      ask: { vi: 'Chính sách về giáo dục phổ thông phù hợp', en: 'The policy on general education is suitable' },
      hint: {
        vi: 'Gồm các quy định về chương trình giảng dạy, sách giáo khoa, trường học, lớp học, đánh giá học sinh, thủ tục nhập học… ở các trường phổ thông công lập',
        en: 'Rules on curricula, textbooks, schools, classes, assessment of pupils, enrolment… at public general schools',
      },
    },
    {
      kind: 'scale',
      id: 'c8',
      section: 'policy-quality',
      factor: 'policy-quality',
      required: true,
      ask: {
        vi: 'Chính sách trật tự, an toàn xã hội phù hợp',
        en: 'The policy on public order and safety is suitable',
      },
      hint: {
        vi: 'Gồm các quy định về quản lý dân cư, giữ gìn trật tự nơi công cộng, quản lý an ninh mạng; phòng chống tội phạm…',
        en: 'Rules on the management of residents, order in public places, cyber security; crime prevention…',
      },
    },
    {
      kind: 'scale',
      id: 'c9',
      section: 'policy-quality',
      factor: 'policy-quality',
      required: true,
      ask: { vi: 'Chính sách về giao thông đường bộ phù hợp', en: 'The policy on road transport is suitable' },
      hint: {
        vi: 'Gồm các quy định về xây dựng, phát triển đường bộ; giao thông đường bộ; bảo đảm trật tự, an toàn giao thông đường bộ…',
        en: 'Rules on building and developing roads; road traffic; order and safety on the roads…',
      },
    },
    {
      kind: 'scale',
      id: 'c10',
      section: 'policy-quality',
      factor: 'policy-quality',
      required: true,
      ask: { vi: 'Chính sách về điện sinh hoạt phù hợp', en: 'The policy on household electricity is suitable' },
      hint: {
        vi: 'Gồm các quy định về cung cấp, quản lý, phát triển điện sinh hoạt; giá tiền, chất lượng điện sinh hoạt…',
        en: 'Rules on supply, management and development of household electricity; its price and quality…',
      },
    },
    {
      kind: 'scale',
      id: 'c11',
      section: 'policy-quality',
      factor: 'policy-quality',
      required: true,
      ask: { vi: 'Chính sách về nước sinh hoạt phù hợp', en: 'The policy on household water is suitable' },
      hint: {
        vi: 'Gồm các quy định về cung cấp, quản lý, phát triển nước sinh hoạt; giá tiền, chất lượng nước sinh hoạt…',
        en: 'Rules on supply, management and development of household water; its price and quality…',
      },
    },
    {
      kind: 'scale',
      id: 'c12',
      section: 'policy-quality',
      factor: 'policy-quality',
      required: true,
      ask: { vi: 'Chính sách về an sinh xã hội phù hợp', en: 'The policy on social security is suitable' },
      hint: {
        vi: 'Gồm các quy định về bảo hiểm xã hội, bảo hiểm thất nghiệp; hỗ trợ thường xuyên đối với người có công, người nghèo, người tàn tật… và hỗ trợ đột xuất cho người dân khi gặp mất mùa, thiên tai…',
        en: 'Rules on social insurance, unemployment insurance; regular support for people with meritorious service, the poor, people with disabilities… and emergency support for people hit by crop failure, natural disasters…',
      },
    },
    {
      kind: 'scale',
      id: 'c13',
      section: 'policy-impact',
      factor: 'policy-impact',
      required: true,
      ask: {
        vi: 'Chính sách của địa phương đã góp phần giúp cho kinh tế gia đình của người dân địa phương ngày càng tốt hơn trong thời gian qua',
        en: 'Local policies have helped the household economy of local people to get better and better in recent times',
      },
    },
    {
      kind: 'scale',
      id: 'c14',
      section: 'policy-impact',
      factor: 'policy-impact',
      required: true,
      ask: {
        vi: 'Chính sách của địa phương đã góp phần giúp cho chất lượng cuộc sống của người dân địa phương ngày càng tốt hơn trong thời gian qua',
        en: 'Local policies have helped the quality of life of local people to get better and better in recent times',
      },
    },
    {
      kind: 'scale',
      id: 'c15',
      section: 'access',
      factor: 'access',
      required: true,
      ask: {
        vi: 'Cơ quan cung cấp thông tin về việc giải quyết thủ tục hành chính theo nhiều hình thức, dễ tiếp cận, dễ hiểu đối với mọi người dân',
        en: 'The agency provides information on administrative procedures in many forms that everyone can easily reach and understand',
      },
    },
    {
      kind: 'scale',
      id: 'c16',
      section: 'access',
      factor: 'access',
      required: true,
      ask: {
        vi: 'Trụ sở cơ quan tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính có biển hiệu, hướng dẫn rõ ràng, dễ thấy',
        en: 'The office that receives documents and returns results has signs and directions that are clear and easy to see',
      },
    },
    {
      kind: 'scale',
      id: 'c17',
      section: 'access',
      factor: 'access',
      required: true,
      ask: {
        vi: 'Trụ sở cơ quan tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính sạch sẽ, văn minh',
        en: 'The office that receives documents and returns results is clean and civilised',
      },
    },
    {
      kind: 'scale',
      id: 'c18',
      section: 'access',
      factor: 'access',
      required: true,
      ask: {
        vi: 'Trang thiết bị phục vụ người dân đầy đủ, chất lượng tốt, giúp người dân giải quyết công việc dễ dàng hơn',
        en: 'Equipment for the public is sufficient and of good quality, and makes it easier to get things done',
      },
    },
    {
      kind: 'scale',
      id: 'c19',
      section: 'procedure',
      factor: 'procedure',
      required: true,
      ask: {
        vi: 'Quy định thủ tục hành chính được niêm yết công khai tại trụ sở cơ quan tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính dễ thấy, dễ hiểu',
        en: 'The rules on administrative procedures are posted at the office that receives documents and returns results, easy to see and to understand',
      },
    },
    {
      kind: 'scale',
      id: 'c20',
      section: 'procedure',
      factor: 'procedure',
      required: true,
      ask: {
        vi: 'Thành phần hồ sơ người dân phải nộp là đúng quy định',
        en: 'The documents people have to submit are those the rules require',
      },
    },
    {
      kind: 'scale',
      id: 'c21',
      section: 'procedure',
      factor: 'procedure',
      required: true,
      ask: {
        vi: 'Mức phí/lệ phí người dân phải nộp là đúng quy định',
        en: 'The fees and charges people have to pay are those the rules set',
      },
    },
    {
      kind: 'scale',
      id: 'c22',
      section: 'procedure',
      factor: 'procedure',
      required: true,
      ask: {
        vi: 'Thời hạn giải quyết thủ tục hành chính cho người dân là đúng quy định',
        en: 'The time taken to handle administrative procedures is within the limit the rules set',
      },
    },
    {
      kind: 'scale',
      id: 'c23',
      section: 'official',
      factor: 'official',
      required: true,
      ask: {
        vi: 'Công chức có thái độ giao tiếp lịch sự, tôn trọng đối với người dân',
        en: 'Civil servants are polite and respectful towards the people',
      },
    },
    {
      kind: 'scale',
      id: 'c24',
      section: 'official',
      factor: 'official',
      required: true,
      ask: {
        vi: 'Công chức cung cấp thông tin, trả lời kịp thời, đầy đủ các câu hỏi, ý kiến của người dân',
        en: 'Civil servants give information and answer people’s questions and opinions promptly and fully',
      },
    },
    {
      kind: 'scale',
      id: 'c25',
      section: 'official',
      factor: 'official',
      required: true,
      ask: {
        vi: 'Công chức hướng dẫn hồ sơ dễ hiểu, đảm bảo người dân có thể hoàn thiện hồ sơ sau một lần hướng dẫn',
        en: 'Civil servants explain the documents clearly, so that people can complete them after being told once',
      },
    },
    {
      kind: 'scale',
      id: 'c26',
      section: 'official',
      factor: 'official',
      required: true,
      ask: {
        vi: 'Công chức tuân thủ đúng quy định trong giải quyết công việc cho người dân',
        en: 'Civil servants keep to the rules in their work for the people',
      },
    },
    {
      kind: 'scale',
      id: 'c27',
      section: 'official',
      factor: 'official',
      required: true,
      ask: {
        vi: 'Công chức tận tình đối với người dân trong quá trình giải quyết công việc',
        en: 'Civil servants are attentive to the people throughout the process',
      },
    },
    {
      kind: 'scale',
      id: 'c28',
      section: 'result',
      factor: 'result',
      required: true,
      ask: {
        vi: 'Kết quả giải quyết thủ tục hành chính cho người dân được trả đúng hẹn',
        en: 'Results of administrative procedures are returned on the appointed day',
      },
    },
    {
      kind: 'scale',
      id: 'c29',
      section: 'result',
      factor: 'result',
      required: true,
      ask: {
        vi: 'Kết quả giải quyết thủ tục hành chính cho người dân có thông tin đầy đủ, chính xác',
        en: 'Results of administrative procedures are complete and accurate',
      },
    },
    {
      kind: 'scale',
      id: 'c30',
      section: 'result',
      factor: 'result',
      required: true,
      ask: {
        vi: 'Kết quả giải quyết thủ tục hành chính cho người dân đảm bảo tính công bằng',
        en: 'Results of administrative procedures are fair',
      },
    },
    {
      kind: 'scale',
      id: 'c31',
      section: 'feedback',
      factor: 'feedback',
      required: true,
      ask: {
        vi: 'Cơ quan có bố trí hình thức tiếp nhận phản ánh, kiến nghị, giúp người dân phản ánh, kiến nghị dễ dàng',
        en: 'The agency has ways of receiving feedback and complaints that make it easy for people to send them',
      },
    },
    {
      kind: 'scale',
      id: 'c32',
      section: 'feedback',
      factor: 'feedback',
      required: true,
      ask: {
        vi: 'Cơ quan tiếp nhận, xử lý phản ánh, kiến nghị của người dân đúng quy định',
        en: 'The agency receives and handles people’s feedback and complaints as the rules require',
      },
    },
    {
      kind: 'scale',
      id: 'c33',
      section: 'feedback',
      factor: 'feedback',
      required: true,
      ask: {
        vi: 'Cơ quan thông báo kết quả xử lý phản ánh kiến nghị cho người dân kịp thời',
        en: 'The agency informs people in good time of how their feedback or complaint was handled',
      },
    },
    {
      kind: 'choice',
      id: 'q10-1',
      section: 'question-10',
      ask: {
        vi: 'Nâng cao hơn nữa chất lượng cung cấp thông tin cho người dân',
        en: 'Better information for the people',
      },
      options: need,
    },
    {
      kind: 'choice',
      id: 'q10-2',
      section: 'question-10',
      ask: {
        vi: 'Nâng cao hơn nữa chất lượng trụ sở, trang thiết bị phục vụ giải quyết công việc cho người dân',
        en: 'Better premises and equipment for serving the people',
      },
      options: need,
    },
    {
      kind: 'choice',
      id: 'q10-3',
      section: 'question-10',
      ask: {
        vi: 'Nâng cao hơn nữa năng lực của cán bộ, công chức, viên chức trong giải quyết công việc cho người dân',
        en: 'More capable officials, civil servants and public employees in their work for the people',
      },
      options: need,
    },
    {
      kind: 'choice',
      id: 'q10-4',
      section: 'question-10',
      ask: {
        vi: 'Nâng cao hơn nữa thái độ phục vụ của cán bộ, công chức, viên chức đối với người dân',
        en: 'A better attitude of service among officials, civil servants and public employees',
      },
      options: need,
    },
    {
      kind: 'choice',
      id: 'q10-5',
      section: 'question-10',
      ask: {
        vi: 'Tăng cường ứng dụng công nghệ thông tin, chuyển đổi số trong giải quyết công việc cho người dân',
        en: 'More use of information technology and digital transformation in work for the people',
      },
      options: need,
    },
    {
      kind: 'choice',
      id: 'q10-6',
      section: 'question-10',
      ask: {
        vi: 'Nâng cao hơn nữa sự quan tâm của cơ quan nhà nước đối với nhu cầu, mong đợi của người dân',
        en: 'More attention by state agencies to the needs and expectations of the people',
      },
      options: need,
    },
    {
      kind: 'choice',
      id: 'q10-7',
      section: 'question-10',
      ask: {
        vi: 'Nâng cao hơn nữa chất lượng tiếp nhận, giải quyết ý kiến góp ý, phản ánh, kiến nghị của người dân',
        en: 'Better reception and handling of the people’s opinions, feedback and complaints',
      },
      options: need,
    },
    {
      kind: 'choice',
      id: 'q10-9',
      section: 'question-10',
      ask: {
        vi: 'Nâng cao hơn nữa chất lượng các chính sách quan trọng đối với đời sống của người dân',
        en: 'Better policies in matters important to the life of the people',
      },
      options: need,
    },
    {
      kind: 'choice',
      id: 'q10-10',
      section: 'question-10',
      ask: {
        vi: 'Nâng cao hơn nữa chất lượng dịch vụ hành chính công (việc giải quyết thủ tục hành chính)',
        en: 'Better public administrative services (the handling of administrative procedures)',
      },
      options: need,
    },
    {
      kind: 'text',
      id: 'comment',
      section: 'question-10',
      ask: { vi: 'Ý kiến khác (xin ghi cụ thể):', en: 'Other opinions (please specify):' },
      maxLength: 2000,
    },
  ],
} as const satisfies Questionnaire
