import * as z from 'zod'
import { DisclosureEnded, DisclosureEntered } from '../routes/disclosures.ts'
import { OfficialWritten, SnapshotWritten } from '../routes/outside-figures.ts'
import { ReleaseAnnounced } from '../routes/release-days.ts'
import { desk, type Operation, type Paths } from './operation.ts'

const done = z.looseObject({})
const Releases = z.object({
  planned: z.array(z.looseObject({ period: z.string(), day: z.iso.date() })),
  releases: z.array(
    z.object({
      period: z.string(),
      day: z.iso.date(),
      movedFrom: z.iso.date().nullable().meta({ description: 'Ngày đã báo trước khi dời; null nếu chưa dời' }),
      reason: z.string().nullable().meta({ description: 'Vì sao dời' }),
      publishedOn: z.iso.date().nullable(),
    }),
  ),
})

const figure = (told: Pick<Operation, 'title' | 'tells' | 'body'>, status: 200 | 201 = 200) =>
  desk({
    ...told,
    answers: { [status]: { tells: 'Đã ghi.', shape: done } },
    refusals: ['fieldRefused', ...(status === 200 ? (['outsideFigureUnknown'] as const) : [])],
  })

const takenOff = desk({
  title: 'Take it off',
  tells: 'Không còn trên trang; nhật ký vẫn giữ.',
  answers: { 200: { tells: 'Đã gỡ.', shape: done } },
  refusals: ['outsideFigureUnknown'],
})

const exported = {
  format: {
    type: 'string',
    enum: ['csv', 'csv-semicolon', 'ndjson'],
    description: 'csv-semicolon cho Excel tiếng Việt; ndjson: mỗi dòng một mảng ô, dòng đầu là tên cột',
  },
  period: { type: 'string', description: 'Kỳ, ví dụ 2026-Q3; bỏ trống là mọi phiếu' },
}

/** What stands beside our figures, on which day they are published, and what was made public. */
export const publicityPaths: Paths = {
  '/api/v1/responses/export': {
    get: desk({
      title: 'Answers as a file',
      tells:
        'Phiếu đã tính vào kết quả, đúng các cột mà lệnh import responses đọc; chỉ có ngày, ý kiến đã đến ngày được đọc và được che. Gửi dần từng phần; X-Rows-At-Most là số phiếu nhiều nhất. Ghi vào nhật ký trước khi gửi.',
      query: { properties: exported, required: ['format'] },
      answers: { 200: { tells: 'Tệp.', shape: 'csv' } },
    }),
  },
  '/api/v1/outside-figures': {
    get: desk({
      title: 'Figures others published',
      tells: 'Bộ chỉ số 766 và Chỉ số SIPAS do Thành phố, Bộ Nội vụ công bố. Không tính vào kết quả nào của phường.',
      answers: { 200: { tells: 'snapshots và sipas, mới nhất trước.', shape: done } },
    }),
  },
  '/api/v1/outside-figures/snapshots': {
    post: figure(
      {
        title: 'Write down a snapshot of indicator set 766',
        tells: 'Tỷ lệ từ 0 đến 1; points từ 0 đến 18.',
        body: SnapshotWritten,
      },
      201,
    ),
  },
  '/api/v1/outside-figures/snapshots/{id}': {
    put: figure({ title: 'Correct a snapshot', tells: 'Nhật ký giữ số cũ và số mới.', body: SnapshotWritten }),
    delete: takenOff,
  },
  '/api/v1/outside-figures/sipas': {
    post: figure({ title: 'Write down an official SIPAS', tells: 'Giá trị từ 0 đến 1.', body: OfficialWritten }, 201),
  },
  '/api/v1/outside-figures/sipas/{id}': {
    put: figure({ title: 'Correct an official SIPAS', tells: 'Nhật ký giữ số cũ và số mới.', body: OfficialWritten }),
    delete: takenOff,
  },
  '/api/v1/release-days': {
    get: desk({
      title: 'Days announced for publication',
      tells: 'Ngày đã báo trước cho từng kỳ, ngày bị dời và lý do, ngày công bố thực tế. Ai cũng đọc được.',
      answers: { 200: { tells: 'Theo ngày.', shape: Releases } },
    }),
    post: desk({
      title: 'Announce the day of a publication',
      tells: 'Báo trước hoặc dời ngày công bố của kỳ (period); dời thì cần lý do (reason), người dân đọc được.',
      body: ReleaseAnnounced,
      answers: { 201: { tells: 'Đã báo trước.', shape: done } },
      refusals: ['fieldRefused', 'releaseDayPast'],
    }),
  },
  '/api/v1/publications/{period}/{revision}/seen': {
    get: desk({
      title: 'Who had the figures before they were published',
      tells: 'Theo nhật ký: ai chuẩn bị, từ chối, rút, xác nhận và ai xuất phiếu của kỳ trước khi công bố.',
      answers: { 200: { tells: 'Theo thời gian.', shape: done } },
      refusals: ['publicationUnknown'],
    }),
  },
  '/api/v1/disclosures': {
    get: desk({
      title: 'The register of what was made public',
      tells: 'Sổ công khai: nội dung, nơi, từ ngày, đến ngày, người ghi. Các lần công bố tự vào sổ.',
      answers: { 200: { tells: 'Theo ngày.', shape: done } },
    }),
    post: desk({
      title: 'Enter what was made public',
      tells: 'Chẳng hạn thông báo niêm yết tại bảng tin.',
      body: DisclosureEntered,
      answers: { 201: { tells: 'Mã của mục (id).', shape: done } },
      refusals: ['fieldRefused'],
    }),
  },
  '/api/v1/disclosures/{id}': {
    delete: desk({
      title: 'Take an entry out',
      tells: 'Mục ghi nhầm; nhật ký vẫn giữ.',
      answers: { 200: { tells: 'Đã gỡ.', shape: done } },
      refusals: ['disclosureUnknown'],
    }),
  },
  '/api/v1/disclosures/{id}/end': {
    post: desk({
      title: 'Write down until when it was public',
      tells: 'Dưới 30 ngày thì cần lý do (reason).',
      body: DisclosureEnded,
      answers: { 200: { tells: 'Đã ghi.', shape: done } },
      refusals: ['fieldRefused', 'disclosureUnknown'],
    }),
  },
}
