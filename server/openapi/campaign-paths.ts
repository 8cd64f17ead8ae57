import { Announced, Drawn, PlanChanged, PlanWritten, Reasoned, Sealed } from '../routes/campaigns.ts'
import { campaignFieldPaths } from './campaign-field-paths.ts'
import { made, ok, step } from './campaign-step.ts'
import { desk, type Paths } from './operation.ts'

/** The yearly survey of a sample: plan, frame, seal and draw. */
export const campaignPaths: Paths = {
  '/api/v1/campaigns': {
    get: desk({
      title: 'Campaigns',
      tells: 'Các đợt điều tra: tên, thời gian, bước hiện tại.',
      answers: ok('Mới nhất trước.'),
    }),
    post: desk({
      title: 'Plan a campaign',
      tells: 'Phiếu hỏi, thời gian, cách làm.',
      body: PlanWritten,
      answers: made('Mã của đợt (id).'),
      refusals: ['fieldRefused'],
    }),
  },
  '/api/v1/campaigns/{id}': {
    get: desk({
      title: 'A campaign',
      tells: 'Kế hoạch, khung, bốc thăm, tiến độ và kết quả; không có họ tên, địa chỉ.',
      answers: ok('Một đợt điều tra.'),
      refusals: ['campaignUnknown'],
    }),
    put: step({
      title: 'Change a plan',
      tells: 'Chỉ trước khi niêm phong khung.',
      body: PlanChanged,
      answers: ok('Đã ghi.'),
      refusals: ['fieldRefused'],
    }),
  },
  '/api/v1/campaigns/{id}/frame': {
    post: step({
      title: 'Import a frame',
      tells:
        'Gửi tệp CSV hoặc XLSX: mã hộ, tổ dân phố, số người từ 18 tuổi, họ tên, địa chỉ, điện thoại. Không có saw thì chỉ xem trước.',
      query: {
        properties: {
          name: { type: 'string', description: 'Tên tệp' },
          saw: { type: 'string', description: 'Mã của danh sách đã xem trước' },
        },
        required: ['name'],
      },
      answers: { ...ok('Xem trước: lỗi theo dòng, địa chỉ trùng, số hộ theo tổ.'), ...made('Đã ghi.') },
      refusals: ['fieldRefused', 'previewOutdated', 'tooLarge'],
    }),
  },
  '/api/v1/campaigns/{id}/seal': {
    post: step({
      title: 'Seal a frame',
      tells: 'Gửi mã niêm phong đã xem; mã khác thì không niêm phong.',
      body: Sealed,
      answers: ok('Đã niêm phong.'),
      refusals: ['campaignUnready', 'previewOutdated'],
    }),
  },
  '/api/v1/campaigns/{id}/opening': {
    post: step({
      title: 'Open a sealed frame',
      tells: 'Trước khi bốc thăm, có lý do.',
      body: Reasoned,
      answers: ok('Đã mở.'),
      refusals: ['fieldRefused'],
    }),
  },
  '/api/v1/campaigns/{id}/announcement': {
    post: step({
      title: 'Announce a draw',
      tells: 'Nguồn số gốc và ngày có số gốc, từ ngày mai trở đi.',
      body: Announced,
      answers: ok('Đã báo.'),
      refusals: ['fieldRefused'],
    }),
  },
  '/api/v1/campaigns/{id}/draws': {
    post: step({
      title: 'Draw the sample',
      tells: 'Số gốc gõ hai lần. Bốc lại cần lý do; các lần trước vẫn còn.',
      body: Drawn,
      answers: made('Lần bốc thăm (round).'),
      refusals: ['seedTooSoon', 'fieldRefused', 'campaignUnready'],
    }),
  },
  ...campaignFieldPaths,
}
