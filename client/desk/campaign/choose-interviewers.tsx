import { FieldSet } from '../parts/field.tsx'
import type { Campaign } from './asked.ts'

type Parts = {
  readonly people: Campaign['people']['interviewers']
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
  readonly hint: string
  readonly why: string | undefined
}

/** Some of those who hold the role of interviewer. */
export const ChooseInterviewers = ({ people, chosen, onChange, hint, why }: Parts) => (
  <FieldSet legend="Điều tra viên" hint={hint} why={why}>
    <div class="ticks">
      {people.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </div>
  </FieldSet>
)
