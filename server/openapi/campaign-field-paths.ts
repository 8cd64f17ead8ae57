import {
  Checked,
  FieldBegun,
  FormKeyed,
  FormSettled,
  LockConfirmed,
  Reassigned,
  ReserveWanted,
  SheetsPrinted,
  VisitsSent,
} from '../routes/campaign-field.ts'
import { Reasoned } from '../routes/campaigns.ts'
import { ok, step } from './campaign-step.ts'
import { desk, type Paths } from './operation.ts'

/** What is settled before the lock, and the lock. */
const settlingPaths: Paths = {
  '/api/v1/campaigns/{id}/forms/{form}/differences': {
    get: desk({
      title: 'Where two keyings differ',
      tells: 'Câu lệch và hai giá trị, không nói ai nhập.',
      answers: ok('Rỗng khi phiếu không lệch.'),
      refusals: ['campaignUnknown'],
    }),
  },
  '/api/v1/campaigns/{id}/forms/{form}/settlement': {
    put: step({
      title: 'Settle a form',
      tells: 'Giá trị đúng theo phiếu giấy cho từng câu lệch.',
      body: FormSettled,
      answers: ok('Đã ghi.'),
      refusals: ['fieldRefused', 'sameKeyer', 'formKeyed', 'campaignUnready'],
    }),
  },
  '/api/v1/campaigns/{id}/forms/{form}/return': {
    post: step({
      title: 'Return a form',
      tells: 'Hai lần nhập bị xóa, phiếu được nhập lại.',
      body: Reasoned,
      answers: ok('Đã trả.'),
      refusals: ['fieldRefused'],
    }),
  },
  '/api/v1/campaigns/{id}/back-checks': {
    get: desk({
      title: 'Back-checks',
      tells: 'Hộ cần phúc tra và kết quả.',
      answers: ok('Theo điều tra viên và theo hộ.'),
      refusals: ['campaignUnknown'],
    }),
  },
  '/api/v1/campaigns/{id}/back-checks/{code}': {
    put: step({
      title: 'Write a back-check down',
      tells: 'Hộ được chọn bằng số gốc, người ghi khác điều tra viên.',
      body: Checked,
      answers: ok('Đã ghi.'),
      refusals: ['fieldRefused', 'sameKeyer'],
    }),
  },
  '/api/v1/campaigns/{id}/lock': {
    get: desk({
      title: 'What a lock would do',
      tells: 'Việc chưa xong, tỷ lệ trả lời, kết quả; seen là mã của những gì đã xem.',
      answers: ok('Xem trước.'),
      refusals: ['campaignUnknown'],
    }),
    post: step({
      title: 'Lock a campaign',
      tells: 'Người khác với người đề nghị; phiếu vào nguồn điều tra chọn mẫu, đường từ phiếu đến hộ bị xóa.',
      body: LockConfirmed,
      answers: ok('Đã khóa.'),
      refusals: ['campaignUnready', 'ownProposal', 'proposalChanged'],
    }),
  },
  '/api/v1/campaigns/{id}/lock-request': {
    post: step({
      title: 'Ask for the lock',
      tells: 'Khi không còn phiếu dang dở và hộ chưa phúc tra.',
      answers: ok('Đã đề nghị.'),
      refusals: ['campaignUnready'],
    }),
    delete: step({
      title: 'Withdraw the wish for the lock',
      tells: 'Có lý do.',
      body: Reasoned,
      answers: ok('Đã rút.'),
      refusals: ['fieldRefused'],
    }),
  },
}

/** The field of a campaign, what comes back from it, and its lock. */
export const campaignFieldPaths: Paths = {
  '/api/v1/campaigns/{id}/field': {
    post: step({
      title: 'Begin the field',
      tells: 'Chia đều các hộ chính thức cho điều tra viên.',
      body: FieldBegun,
      answers: ok('Đã giao.'),
      refusals: ['fieldRefused'],
    }),
  },
  '/api/v1/campaigns/{id}/assignments': {
    post: step({
      title: 'Give households to another interviewer',
      tells: 'Chỉ hộ đã giao.',
      body: Reassigned,
      answers: ok('Đã chuyển.'),
      refusals: ['fieldRefused'],
    }),
  },
  '/api/v1/campaigns/{id}/reserve': {
    post: step({
      title: 'Release a part of the reserve',
      tells: 'Khi cách làm cho phép và hộ đã giao của tổ đã xong.',
      body: ReserveWanted,
      answers: ok('Đã giao.'),
      refusals: ['fieldRefused', 'campaignUnready'],
    }),
  },
  '/api/v1/campaigns/{id}/control-sheets': {
    post: step({
      title: 'Note that control sheets are printed',
      tells: 'Phiếu kiểm soát có họ tên, địa chỉ: ghi nhật ký trước khi in.',
      body: SheetsPrinted,
      answers: ok('Đã ghi nhật ký.'),
    }),
  },
  '/api/v1/campaigns/{id}/households': {
    get: desk({
      title: 'Households given out',
      tells: 'Điều tra viên chỉ thấy hộ của mình; không bao giờ có hộ dự phòng chưa giao.',
      answers: ok('Theo thứ tự đi.'),
      refusals: ['campaignUnknown'],
    }),
  },
  '/api/v1/campaigns/{id}/visits': {
    post: step({
      title: 'Write visits down',
      tells: 'Mỗi lần đến có mã riêng: gửi lại không ghi thêm. Từng lần đến được trả lời riêng.',
      body: VisitsSent,
      answers: ok('Kết quả từng lần đến: stored, resent hoặc refused kèm lý do.'),
    }),
  },
  '/api/v1/campaigns/{id}/forms': {
    get: desk({
      title: 'Forms to be keyed',
      tells: 'Phiếu giấy và lần nhập tiếp theo của mỗi phiếu.',
      answers: ok('Theo số phiếu.'),
      refusals: ['campaignUnknown'],
    }),
  },
  '/api/v1/campaigns/{id}/forms/{form}': {
    put: step({
      title: 'Key a form',
      tells: 'Lần 1 và lần 2 do hai người; lần 0 là điều tra viên nhập tại hộ.',
      body: FormKeyed,
      answers: ok('Đã ghi; keyed là false khi đã có đúng như vậy.'),
      refusals: ['fieldRefused', 'sameKeyer', 'formKeyed', 'campaignUnready'],
    }),
  },
  ...settlingPaths,
}
