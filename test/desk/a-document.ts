import type { Document } from '../../surveys/documents/document.ts'

/** A report with one of everything a document can hold. */
export const aDocument: Document = {
  id: 'measurement',
  period: '2026-Q3',
  sort: 'BÁO CÁO',
  subject: 'Kết quả đo lường sự hài lòng của người dân quý III/2026',
  sign: 'BC-UBND',
  place: 'Ngọc Hà',
  day: '2027-01-05',
  standing: 'Số liệu đã công bố ngày 12/10/2026, lần 1.',
  blocks: [
    { kind: 'heading', level: 1, text: 'I. TÓM TẮT' },
    { kind: 'list', items: ['Chỉ số SIPAS: đạt, 91,6%.'] },
    { kind: 'paragraph', text: '=1+1 & <b> là chữ, không phải công thức.' },
    {
      kind: 'chart',
      title: 'Tỷ lệ hài lòng theo lĩnh vực',
      alt: 'Hộ tịch 92,0%; Đất đai 78,9%.',
      target: 0.89,
      bars: [
        { name: 'Hộ tịch', share: 0.92, interval: { low: 0.901, high: 0.937 } },
        { name: 'Đất đai <i>', share: 0.789, interval: null },
      ],
    },
    {
      kind: 'table',
      title: 'Kết quả: so với chỉ tiêu/kế hoạch [2026]',
      columns: [
        { title: 'Chỉ tiêu', holds: 'words' },
        { title: 'Mức phải đạt', holds: 'share' },
        { title: 'Khoảng tin cậy 95%', holds: 'interval' },
        { title: 'Số phiếu', holds: 'number' },
        { title: 'Ngày', holds: 'day' },
      ],
      rows: [
        [
          '=HYPERLINK("x")',
          { set: 0.89 },
          { interval: { low: 0.9004, high: 0.9289 } },
          { count: 2935 },
          { day: '2026-09-30' },
        ],
        ['Trực tuyến', { share: 0.9 }, null, { count: 488 }, { day: '2026-08-15' }],
      ],
    },
    { kind: 'writing', box: 'causes', title: 'Hạn chế, nguyên nhân', text: 'Dòng một.\nDòng hai.' },
    { kind: 'writing', box: 'directions', title: 'Ý kiến chỉ đạo', text: '', lines: 3 },
    { kind: 'writing', box: 'remarks', title: 'Thông báo thêm', text: '' },
    { kind: 'signatures', of: ['CHỦ TRÌ', 'THƯ KÝ', 'ĐẠI DIỆN NGƯỜI DÂN'] },
  ],
  recipients: ['Sở Nội vụ;', 'Lưu: VT.'],
  signer: { for: 'TM. ỦY BAN NHÂN DÂN', role: 'CHỦ TỊCH' },
  method: [['Kỳ', '01/07/2026 – 30/09/2026']],
  footer: 'Phương pháp: overall-share.1; dòng 12 của nhật ký, mã abc.',
}

/** A picture of one point. */
export const aPicture = async (): Promise<Uint8Array> =>
  new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    ),
  )
