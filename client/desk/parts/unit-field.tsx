import { capital } from '../../../surveys/voice/capitals.ts'
import { type RoleTable, roleNames } from '../accounts.ts'
import { SelectField } from './select-field.tsx'

type Parts = {
  readonly table: RoleTable
  /** Those to choose from, '' for the whole ward. */
  readonly units: readonly string[]
  readonly value: string
  readonly onChange: (unit: string) => void
  readonly hint?: string
  readonly why?: string | undefined
}

/** Over which unit a role is held. */
export function UnitField({ table, units, ...field }: Parts) {
  const names = roleNames(table)
  const options = units.map((id) => ({ value: id, title: capital(names.unit(id)) }))
  return <SelectField label="Trong đơn vị" name="unit" options={options} {...field} />
}
