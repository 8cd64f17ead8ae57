import type { Problems } from './told.ts'

/** Of accounts and the roles they hold. */
export const accounts = {
  accountUnknown: {
    status: 404,
    // What was typed is not repeated: it may be anything.
    say: (_: { login: string }) => ({
      vi: 'Không có tài khoản nào mang tên đăng nhập này. Xin xem lại danh sách tài khoản.',
      en: 'There is no account with this login name. Please look at the list of accounts.',
    }),
  },
  unitUnknown: {
    status: 404,
    say: (_: { unit: string }) => ({
      vi: 'Danh mục không có đơn vị này đang dùng. Vai trò chưa được cấp; xin chọn lại đơn vị.',
      en: 'The catalogue has no such unit in use. No role was given; please choose another unit.',
    }),
  },
  roleHeld: {
    status: 409,
    say: ({ login }: { login: string }) => ({
      vi: `Tài khoản “${login}” đã có vai trò này từ trước. Không có gì thay đổi.`,
      en: `The account “${login}” holds this role already. Nothing was changed.`,
    }),
  },
  roleNotHeld: {
    status: 409,
    say: ({ login }: { login: string }) => ({
      vi: `Tài khoản “${login}” không có vai trò này. Không có gì thay đổi.`,
      en: `The account “${login}” does not hold this role. Nothing was changed.`,
    }),
  },
  accountAsItWas: {
    status: 409,
    say: ({ login, disabled }: { login: string; disabled: boolean }) => ({
      vi: `Tài khoản “${login}” ${disabled ? 'đã bị khóa từ trước' : 'đang dùng được'}. Không có gì thay đổi.`,
      en: `The account “${login}” is ${disabled ? 'disabled' : 'in use'} already. Nothing was changed.`,
    }),
  },
  lastAdministrator: {
    status: 409,
    say: ({ login }: { login: string }) => ({
      vi: `“${login}” là người quản trị hệ thống cuối cùng nên không có gì thay đổi. Hãy cấp vai trò admin cho người khác trước.`,
      en: `“${login}” is the last system administrator, so nothing was changed. Please make somebody else one first.`,
    }),
  },
  ownRoles: {
    status: 403,
    say: (_: object) => ({
      vi: 'Không ai tự cấp, tự thu hồi vai trò, tự khóa hay tự đặt lại tài khoản của mình. Xin nhờ một người quản trị hệ thống khác.',
      en: 'Nobody changes his own roles, or closes or resets his own account. Please ask another system administrator.',
    }),
  },
  moreThanHeldByAccount: {
    status: 403,
    say: ({ login }: { login: string }) => ({
      vi: 'Liên kết chưa được tạo vì tài khoản “{login}” có vai trò rộng hơn của người tạo. Xin nhờ người có vai trò đó, hoặc dùng lệnh staff link.',
      en: 'The link was not made because the account “{login}” may do more than you may. Please ask somebody who holds its roles, or use the command staff link.',
      with: { login },
    }),
  },
  accountDisabled: {
    status: 409,
    say: ({ login }: { login: string }) => ({
      vi: 'Liên kết chưa được tạo vì tài khoản “{login}” đang bị khóa. Xin cho dùng lại tài khoản trước.',
      en: 'The link was not made because the account “{login}” is closed. Please open it again first.',
      with: { login },
    }),
  },
  secondFactorAbsent: {
    status: 409,
    say: ({ login }: { login: string }) => ({
      vi: 'Tài khoản “{login}” chưa cài đặt mã xác thực. Không có gì thay đổi.',
      en: 'The account “{login}” has no second factor. Nothing was changed.',
      with: { login },
    }),
  },
  invitationUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Liên kết này không còn dùng được nên không cần thu hồi. Xin tải lại danh sách.',
      en: 'This link does not work any more, so it need not be withdrawn. Please load the list again.',
    }),
  },
  moreThanHeld: {
    status: 403,
    say: (_: object) => ({
      vi: 'Vai trò chưa được cấp vì rộng hơn vai trò của người cấp. Xin nhờ người có vai trò đó, hoặc dùng lệnh staff role.',
      en: 'The role was not given because it may do more than you may. Please ask somebody who holds it, or use the command staff role.',
    }),
  },
} as const satisfies Problems
