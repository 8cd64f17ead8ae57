import type { Problems } from './told.ts'

/** Of accounts and the roles they hold. */
export const accounts = {
  accountUnknown: {
    status: 404,
    say: ({ login }: { login: string }) => ({
      vi: `Không có tài khoản nào mang tên đăng nhập “${login}”. Xin xem lại danh sách tài khoản.`,
      en: `There is no account with the login name “${login}”. Please look at the list of accounts.`,
    }),
  },
  unitUnknown: {
    status: 404,
    say: ({ unit }: { unit: string }) => ({
      vi: `Danh mục không có đơn vị “${unit}” đang dùng. Vai trò chưa được cấp; xin chọn lại đơn vị.`,
      en: `The catalogue has no unit “${unit}” in use. No role was given; please choose another unit.`,
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
      vi: 'Không ai tự cấp, tự thu hồi vai trò hay tự khóa tài khoản của mình. Xin nhờ một người quản trị hệ thống khác.',
      en: 'Nobody changes his own roles or closes his own account. Please ask another system administrator.',
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
