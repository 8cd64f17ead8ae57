import { capital } from '../../../surveys/voice/capitals.ts'
import type { RoleTable } from '../accounts.ts'
import { FieldSet } from './field.tsx'

type Role = RoleTable['roles'][number]
type Parts = {
  /** Those that can be given. */
  readonly roles: readonly Role[]
  readonly chosen: readonly Role['role'][]
  readonly onChange: (chosen: readonly Role['role'][]) => void
  readonly why?: string | undefined
}

/** One role or several, each with what it does. */
export const ChooseRoles = ({ roles, chosen, onChange, why }: Parts) => (
  <FieldSet
    legend="Vai trò"
    hint="Chọn một hoặc nhiều; chỉ có những vai trò không rộng hơn vai trò của mình."
    why={why}
  >
    {roles.length === 0 && <p>Không có vai trò nào cấp được. Xin nhờ người có vai trò rộng hơn.</p>}
    {roles.map(({ role, name, sentence }) => (
      <label key={role} class="role-choice">
        <input
          type="checkbox"
          name="roles"
          value={role}
          checked={chosen.includes(role)}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.checked ? [...chosen, role] : chosen.filter((one) => one !== role))
          }
        />
        <span>
          <b>{capital(name)}</b> <span class="soft">{sentence}</span>
        </span>
      </label>
    ))}
  </FieldSet>
)
