import type { Sentences } from '../../../surveys/grammar/text.ts'

/** What the page of open data says. */
export const openDataWords = {
  title: { vi: 'Số liệu mở', en: 'Open data' },
  lead: {
    vi: 'Số liệu của mỗi lần công bố, ai cũng tải về, kiểm tra và dùng lại được.',
    en: 'The figures of every publication, for anybody to download, check and use.',
  },
  fileTitle: { vi: 'Mức độ hài lòng: {period}, lần {revision}', en: 'Satisfaction: {period}, revision {revision}' },
  none: { vi: 'Chưa có kỳ nào có số liệu mở.', en: 'There are no open data yet.' },
  since: {
    vi: 'Số liệu mở có từ lần công bố ngày {day}. Các lần trước chỉ có trang kết quả.',
    en: 'Open data begin with the publication of {day}. Earlier ones have a page of results only.',
  },
  revision: { vi: 'lần {revision}, ngày {day}', en: 'revision {revision}, {day}' },
  metadata: { vi: 'mô tả', en: 'metadata' },
  latest: {
    vi: 'Địa chỉ không đổi của lần mới nhất: {address}',
    en: 'Lasting address of the latest revision: {address}',
  },
  method: { vi: 'Trong tệp có gì', en: 'What is in a file' },
  strata: {
    vi: 'Mỗi dòng là một nhóm hồ sơ có từ 10 người trả lời trở lên. Dòng ghi số hồ sơ đã giải quyết, số người trả lời, số người hài lòng. Nhóm nhỏ được gộp với nhóm gần nhất.',
    en: 'Each line is a group of services with ten respondents or more: closed dossiers, respondents, and how many are satisfied. Smaller groups are merged with the nearest.',
  },
  share: {
    vi: 'Kết quả là tỷ lệ hài lòng của từng nhóm, tính bình quân theo số hồ sơ. Khoảng tin cậy 95% theo Korn và Graubard, cỡ mẫu không quá cỡ mẫu theo Kish.',
    en: 'The result is the mean of the groups’ shares, weighted by dossiers. The 95% interval is Korn and Graubard’s, with no more than Kish’s sample size.',
  },
  withheld: {
    vi: 'Không số nào, kể cả hiệu của hai số, cho biết câu trả lời của dưới 10 người. Vì vậy có kết quả chỉ kèm phương sai hoặc chỉ có số làm tròn; lý do ở cột note.',
    en: 'No number, nor the difference of two, tells what fewer than ten people said. So some results come with their variance only, or rounded; the column note says why.',
  },
  recompute: { vi: 'Tính lại kết quả', en: 'Compute the results again' },
  command: {
    vi: 'Cài R, tải đoạn mã này và một tệp CSV, rồi chạy:',
    en: 'Install R, download this script and a CSV file, and run:',
  },
  script: { vi: 'Đoạn mã', en: 'The script' },
  prints: {
    vi: 'Mỗi dòng in ra: mã số liệu, kết quả, cận dưới, cận trên. So với cột share, low và high.',
    en: 'Each line prints the figure, its share, and the ends of its interval. Compare with the columns share, low, high.',
  },
  licence: { vi: 'Quyền sử dụng', en: 'Licence' },
  licenceTells: {
    vi: 'Được dùng lại, kể cả để kinh doanh, khi ghi rõ nguồn: {owner}, kỳ và lần công bố.',
    en: 'Use it for anything, also commercially, if you name the source: {owner}, the period and the revision.',
  },
  licencePending: { vi: 'Chờ phường xác nhận.', en: 'To be confirmed by the ward.' },
} as const satisfies Sentences
