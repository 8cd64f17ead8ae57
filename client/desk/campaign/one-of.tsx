import { FieldSet } from '../parts/field.tsx'

type Parts<V> = {
  readonly legend: string
  /** What the choices share, so that one takes the place of another. */
  readonly name: string
  readonly options: readonly { readonly value: V; readonly title: string }[]
  /** Nothing is chosen until somebody does. */
  readonly chosen: V | undefined
  readonly onChange: (value: V) => void
  readonly why: string | undefined
}

/** One of a few that all stand in sight. */
export const OneOf = <V extends string | number>({ legend, name, options, chosen, onChange, why }: Parts<V>) => (
  <FieldSet legend={legend} why={why}>
    <div class="ticks">
      {options.map(({ value, title }) => (
        <label key={value}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChange(value)} />
          <span>{title}</span>
        </label>
      ))}
    </div>
  </FieldSet>
)
