import type { Ward } from '../ward.ts'

const reform = 'Công văn 581/BNV-CCHC: cấp xã gửi khoảng ngày 5 đến 10 tháng cuối kỳ; chờ phường xác nhận'
const snapshot = 'Hà Nội lấy kết quả Bộ chỉ số 766 lúc 9 giờ ngày 6 hằng tháng; chờ phường xác nhận'

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

/** What the office hands in or puts up in a year. Every date waits for the ward to confirm it. */
export const duties: Ward['duties'] = [
  {
    id: 'plan',
    title: 'Kế hoạch đo lường sự hài lòng',
    due: '01-31',
    period: '',
    document: 'plan',
    source: 'Phụ lục II Kế hoạch 263: xây dựng kế hoạch SIPAS hằng năm, trong tháng 1; chờ phường xác nhận',
  },
  {
    id: 'self-score',
    title: 'Tự đánh giá chỉ số cải cách hành chính',
    due: '01-31',
    yearsLater: 1,
    period: '',
    source: 'Quyết định 5666 của UBND thành phố Hà Nội: tự đánh giá trong tháng 1; chờ phường xác nhận',
  },
  {
    id: 'reform-q1',
    title: 'Báo cáo cải cách hành chính quý I',
    due: '03-05',
    period: '-KBC-Q1',
    document: 'reform',
    source: reform,
  },
  {
    id: 'reform-6t',
    title: 'Báo cáo cải cách hành chính 6 tháng',
    due: '06-05',
    period: '-KBC-6T',
    document: 'reform',
    source: reform,
  },
  {
    id: 'reform-9t',
    title: 'Báo cáo cải cách hành chính quý III, 9 tháng',
    due: '09-05',
    period: '-KBC-9T',
    document: 'reform',
    source: reform,
  },
  {
    id: 'reform-year',
    title: 'Báo cáo cải cách hành chính quý IV, năm',
    due: '12-05',
    period: '-KBC',
    document: 'reform',
    source: reform,
  },
  {
    id: 'dialogue-h1',
    title: 'Đối thoại với người dân 6 tháng đầu năm',
    due: '06-30',
    period: '-H1',
    document: 'dialogue',
    source: 'Phụ lục II Kế hoạch 263: đối thoại mỗi 6 tháng, người đứng đầu dự; chờ phường xác nhận',
  },
  {
    id: 'dialogue-h2',
    title: 'Đối thoại với người dân 6 tháng cuối năm',
    due: '12-31',
    period: '-H2',
    document: 'dialogue',
    source: 'Phụ lục II Kế hoạch 263: đối thoại mỗi 6 tháng, người đứng đầu dự; chờ phường xác nhận',
  },
  ...months.map((month) => ({
    id: `index-766-${month}`,
    title: `Ghi kết quả Bộ chỉ số 766 tháng ${month}`,
    due: `${month}-06`,
    period: `-${month}`,
    page: 'outside' as const,
    source: snapshot,
  })),
]
