import type { MadeUnder } from '../../db/queries/secret-periods.ts'
import type { Actor } from '../access/actor.ts'
import { madeUnderLostSecrets, noteSecret } from '../acts/secrets/secret-periods.ts'
import { whole } from '../reports/engine/say.ts'
import type { World } from '../world/world.ts'

const things: { readonly [thing in keyof MadeUnder]: string } = {
  slips: 'phiếu mời chưa dùng',
  keys: 'khóa truy cập của chương trình',
  kiosks: 'máy tính bảng',
  cases: 'mã biên nhận của yêu cầu trả lời',
  contacts: 'thông tin liên hệ đã mã hóa',
  sessions: 'phiên đăng nhập',
  secondFactors: 'mã xác thực của tài khoản',
  mailAddresses: 'địa chỉ thư nhận thông báo',
}

/**
 * Says what does not work for want of the secret it was made under, and how to
 * bring that along.
 *
 * @param former the file former secrets are kept in; undefined where they come by settings
 * @returns undefined when nothing is lost
 */
export function sayLostSecrets(made: MadeUnder, former: string | undefined): string | undefined {
  const lost = (Object.keys(things) as (keyof MadeUnder)[]).filter((thing) => made[thing] > 0)
  if (lost.length === 0) return undefined
  const list = lost.map((thing) => `${whole(made[thing])} ${things[thing]}`)
  return `Thiếu khóa bí mật đã dùng trước đây nên không dùng được ${list.join(', ')}. ${cure(former)}`
}

/**
 * Notes the secret that is in force from now on, and tells what was made under one
 * that is not at hand.
 *
 * @param former as for `sayLostSecrets`
 * @returns the counts, and the sentence; none when nothing is lost
 */
export async function beginWithSecret(
  world: Pick<World, 'db' | 'now' | 'secret' | 'formerSecrets'>,
  actor: Actor,
  former: string | undefined,
) {
  await noteSecret(world, actor)
  const made = await madeUnderLostSecrets(world)
  return { made, said: made && sayLostSecrets(made, former) }
}

/** How a secret of another machine is brought along. */
export const cure = (former: string | undefined): string =>
  former === undefined
    ? 'Thêm giá trị APP_SECRET cũ vào FORMER_SECRETS rồi khởi động lại.'
    : `Chép khóa trong tệp app-secret của máy cũ (và các dòng của former-secrets) vào tệp ${former}, mỗi khóa một dòng, rồi khởi động lại.`
