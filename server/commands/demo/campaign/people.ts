import { findInvitation } from '../../../../db/queries/invitations.ts'
import type { Role } from '../../../../db/queries/staff.ts'
import type { Actor } from '../../../access/actor.ts'
import { tokenHash } from '../../../access/tokens.ts'
import { acceptInvitation } from '../../../acts/staff/accept-invitation.ts'
import { invite } from '../../../acts/staff/invite.ts'
import type { World } from '../../../world/world.ts'

type Where = Pick<World, 'db' | 'now' | 'secret'>

/** Who takes part: nobody can sign in as one of them before an administrator sets a password. */
const wanted = [
  ['demo-quan-ly', 'Trần Thu Hà (minh họa)', 'manager'],
  ['demo-lanh-dao', 'Lê Quốc Bình (minh họa)', 'leader'],
  ['demo-dtv-1', 'Nguyễn Thị Hoa (minh họa)', 'interviewer'],
  ['demo-dtv-2', 'Phạm Văn Minh (minh họa)', 'interviewer'],
  ['demo-dtv-3', 'Vũ Thu Trang (minh họa)', 'interviewer'],
  ['demo-dtv-4', 'Đặng Quốc Sơn (minh họa)', 'interviewer'],
  ['demo-nhap-1', 'Bùi Thị Út (minh họa)', 'keyer'],
  ['demo-nhap-2', 'Hoàng Văn Bảy (minh họa)', 'keyer'],
  ['demo-mttq', 'Đại diện MTTQ (minh họa)', 'back-checker'],
] as const satisfies readonly (readonly [login: string, name: string, role: Role])[]

export type DemoLogin = (typeof wanted)[number][0]

/** Makes the accounts of everybody who takes part, each as accounts are made. */
export async function demoPeople({ db, now, secret }: Where): Promise<{ readonly [login in DemoLogin]: Actor }> {
  const made: Partial<Record<DemoLogin, Actor>> = {}
  for (const [login, name, role] of wanted) {
    const token = await invite({ db, now, secret }, undefined, { roles: [role], unit: '' })
    const invitation = await findInvitation(db, [tokenHash(secret, token)], now())
    if (invitation) await acceptInvitation({ db, now }, invitation, { id: login, login, name, password: '' }, '')
    made[login] = {
      by: login,
      held: [
        { role, unit: '' },
        { role: 'account', unit: '' },
      ],
      via: 'desk',
      request: '',
    }
  }
  return made as { readonly [login in DemoLogin]: Actor }
}
