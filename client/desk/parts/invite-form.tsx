import { useState } from 'preact/hooks'
import { type RoleTable, unitsForAll, unitsToGive } from '../accounts.ts'
import { told, v1 } from '../api.ts'
import type { Link } from '../use-account-acts.ts'
import { missing, useSending } from '../use-sending.ts'
import { ChooseRoles } from './choose-roles.tsx'
import { Wrong } from './notice.tsx'
import { Opened } from './opened.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'
import { UnitField } from './unit-field.tsx'

type Parts = { readonly table: RoleTable; readonly onMade: (link: Link) => void; readonly onClose: () => void }
type Role = RoleTable['roles'][number]['role']

/** Roles and a unit for somebody new; then the link to send. */
export function InviteForm({ table, onMade, onClose }: Parts) {
  const { label, setLabel, roles, setRoles, units, over, setUnit, send, busy, refusal, why } = useInvitation(
    table,
    onMade,
  )
  return (
    <Opened title="Mời người dùng">
      <form class="narrow" onSubmit={send} noValidate>
        {refusal && <Wrong failure={refusal} />}
        <TextField kind="reason" name="label" label="Mời ai" hint={labelHint} value={label} onChange={setLabel} />
        <ChooseRoles
          roles={table.roles.filter(({ role }) => unitsToGive(table, role).length > 0)}
          chosen={roles}
          onChange={setRoles}
          why={why('roles')}
        />
        <UnitField
          {...{ table, units }}
          hint="Một liên kết cho một đơn vị; vai trò ở đơn vị khác cấp thêm sau."
          value={over ?? ''}
          onChange={setUnit}
          why={why('unit')}
        />
        <div class="actions">
          <SendButton busy={busy}>Tạo liên kết mời</SendButton>
          <button type="button" onClick={onClose}>
            Hủy
          </button>
        </div>
      </form>
    </Opened>
  )
}

const labelHint = 'Để nhận ra liên kết này trong danh sách; bỏ trống cũng được.'
const noUnit = 'Không có đơn vị nào cấp được mọi vai trò đã chọn. Xin bỏ bớt vai trò.'

/** What was entered so far, and sending it. */
function useInvitation(table: RoleTable, onMade: (link: Link) => void) {
  const [label, setLabel] = useState('')
  const [roles, setRoles] = useState<readonly Role[]>([])
  const [unit, setUnit] = useState<string>()
  const units = unitsForAll(table, roles)
  const over = unit !== undefined && units.includes(unit) ? unit : units[0]
  const sending = useSending(async () => {
    if (roles.length === 0) return missing('roles', 'Xin chọn ít nhất một vai trò.')
    if (over === undefined) return missing('unit', noUnit)
    const answer = await told(v1.invitations.$post({ json: { roles: [...roles], unit: over, label } }))
    if (!answer.ok) return answer.failure
    onMade(answer.value)
    return undefined
  })
  return { label, setLabel, roles, setRoles, units, over, setUnit, ...sending }
}
