import type { Problems } from './told.ts'

/** Of what one person proposes and another confirms. */
export const proposals = {
  proposalUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có đề nghị này. Chưa có gì thay đổi. Xin tải lại danh sách chờ xác nhận.',
      en: 'There is no such proposal, and nothing was changed. Please reload the list of what waits to be confirmed.',
    }),
  },
  flagUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Chưa có gì thay đổi: dấu hiệu này không còn trong danh sách. Xin tải lại danh sách rồi chọn lại.',
      en: 'Nothing was changed: this sign is not in the list any more. Please reload the list and choose again.',
    }),
  },
  alreadyProposed: {
    status: 409,
    say: (_: object) => ({
      vi: 'Việc này đã có một đề nghị đang chờ xác nhận nên không cần đề nghị lại. Xin xem trong danh sách chờ xác nhận.',
      en: 'The same is proposed already and waits to be confirmed, so nothing was added. Please see the list of what waits.',
    }),
  },
  ownProposal: {
    status: 403,
    say: (_: object) => ({
      vi: 'Chưa có gì thay đổi: không ai tự xác nhận hay từ chối đề nghị của chính mình. Xin nhờ một lãnh đạo phường khác, hoặc rút đề nghị.',
      en: 'Nothing was changed: nobody decides about a proposal of his own. Please ask another leader of the ward, or withdraw it.',
    }),
  },
  ofTheUnit: {
    status: 403,
    say: (_: object) => ({
      vi: 'Chưa có gì thay đổi: người của đơn vị có phiếu không xác nhận được. Xin nhờ một lãnh đạo phường không thuộc đơn vị này.',
      en: 'Nothing was changed: somebody of the unit concerned cannot confirm this. Please ask a leader of the ward who is not of this unit.',
    }),
  },
  proposalDecided: {
    status: 409,
    say: (_: object) => ({
      vi: 'Đề nghị này đã được quyết định hoặc đã rút từ trước, nên lần bấm này không thay đổi gì. Xin tải lại danh sách.',
      en: 'This proposal was decided or withdrawn before, so nothing was changed now. Please reload the list.',
    }),
  },
  proposalChanged: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa có gì thay đổi vì số liệu đã khác so với lúc mở đề nghị. Xin xem lại số liệu mới rồi xác nhận.',
      en: 'Nothing was changed, because the figures are no longer those you were shown. Please look at the new ones, then confirm.',
    }),
  },
  nothingToDecide: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa có gì thay đổi vì không còn phiếu nào như đề nghị này nói đến. Nếu đề nghị vẫn còn chờ, xin từ chối hoặc rút lại.',
      en: 'Nothing was changed, because no answer is left that this is about. If the proposal still waits, please decline or withdraw it.',
    }),
  },
  notYourProposal: {
    status: 403,
    say: (_: object) => ({
      vi: 'Đề nghị vẫn còn chờ: chỉ người đề nghị rút lại được. Lãnh đạo phường có thể từ chối.',
      en: 'The proposal still waits: only whoever made it can withdraw it. A leader of the ward can decline it.',
    }),
  },
} as const satisfies Problems
