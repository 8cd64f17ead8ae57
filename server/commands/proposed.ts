import type { ProposalKind } from '../../db/queries/proposals.ts'
import { causes, causesOf } from '../../surveys/voice/causes.ts'
import { confirmersOf } from '../acts/proposals/list.ts'
import type { World } from '../world/world.ts'

/** Where people confirm what was proposed. */
const page = '/desk/proposals'

type Proposed = { readonly id: string; readonly kind: ProposalKind; readonly unit?: string; readonly by: string }

/** What is said after something was proposed: that nothing changed yet, and who has to confirm it where. */
export async function proposedLines({ db }: Pick<World, 'db'>, address: string, { id, kind, unit = '', by }: Proposed) {
  const confirmers = await confirmersOf(db, { kind, unit, by })
  const who =
    confirmers.length > 0
      ? `Người xác nhận được: ${confirmers.join(', ')}.`
      : 'Chưa có tài khoản nào xác nhận được. Tạo một tài khoản cho lãnh đạo phường: npm run -s sipas -- admin invite --role leader'
  return [
    `Đề nghị ${id}. Số liệu chưa thay đổi: một lãnh đạo phường phải xem và xác nhận tại ${address}${page}, không xác nhận bằng lệnh được.`,
    who,
  ]
}

/** The option by which a reason is chosen from the published list. */
export const causeOption = (kind: ProposalKind) =>
  ({
    type: 'string',
    value: 'MÃ_LÝ_DO',
    tells: `Lý do theo danh sách: ${Object.entries(causes[causesOf[kind]])
      .map(([cause, { vi }]) => `${cause} (${vi.toLowerCase()})`)
      .join(', ')}`,
  }) as const
