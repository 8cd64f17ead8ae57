import { useState } from 'preact/hooks'
import { capital } from '../../../surveys/voice/capitals.ts'
import { type Account, type RoleTable, roleNames, unitsToGive } from '../accounts.ts'
import type { AccountActs } from '../use-account-acts.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { Opened } from './opened.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { UnitField } from './unit-field.tsx'

type Parts = {
  readonly account: Account
  readonly table: RoleTable
  readonly acts: AccountActs
  readonly onClose: () => void
}

/** The roles of one account: taking them back, and giving more. */
export function AccountRoles({ account, table, acts, onClose }: Parts) {
  const names = roleNames(table)
  return (
    <Opened class="account-roles" title={`Vai trò của ${account.name}`}>
      {account.roles.length === 0 && <p>Chưa có vai trò nào: đăng nhập được nhưng không xem được gì.</p>}
      <ul>
        {account.roles.map((held) => (
          <li key={`${held.role} ${held.unit}`}>
            {names.held(held)}{' '}
            <button type="button" class="quiet" onClick={() => acts.ask({ kind: 'take', account, held })}>
              Thu hồi<span class="unseen"> {names.held(held)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Give {...{ account, table, acts }} />
      <button type="button" onClick={onClose}>
        Đóng
      </button>
    </Opened>
  )
}

function Give({ account, table, acts }: Omit<Parts, 'onClose'>) {
  const [role, setRole] = useState('')
  const [unit, setUnit] = useState('')
  const offered = table.roles.filter((one) => unitsToGive(table, one.role).length > 0)
  const chosen = offered.find((one) => one.role === role)
  const units = unitsToGive(table, role)
  const over = units.includes(unit) ? unit : (units[0] ?? '')
  const { send, busy, refusal, why } = useSending(async () =>
    chosen ? acts.give(account.login, { role: chosen.role, unit: over }) : missing('role', 'Xin chọn vai trò.'),
  )
  if (offered.length === 0)
    return <p class="soft">Không cấp được vai trò nào: chỉ cấp được vai trò không rộng hơn vai trò của mình.</p>
  const choices = offered.map((one) => ({ value: one.role, title: capital(one.name) }))
  return (
    <form class="narrow" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <SelectField
        label="Cấp thêm vai trò"
        name="role"
        options={[{ value: '', title: 'Chọn vai trò' }, ...choices]}
        value={role}
        onChange={setRole}
        hint={chosen?.sentence ?? ''}
        why={why('role')}
      />
      {chosen && <UnitField {...{ table, units }} value={over} onChange={setUnit} />}
      <SendButton busy={busy}>Cấp vai trò</SendButton>
    </form>
  )
}
