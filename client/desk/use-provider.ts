import { told, v1 } from './api.ts'
import { useAsked } from './use-asked.ts'

/** Whether accounts of the office’s own sign in here, and whether their provider answers. */
export const useProvider = () => useAsked('provider', () => told(v1.provider.$get()))

export const providerAway =
  'Hệ thống tài khoản của cơ quan hiện không trả lời. Xin dùng mật khẩu, hoặc thử lại sau ít phút.'
