import { useId } from 'preact/hooks'

type Parts = {
  readonly label: string
  readonly name: string
  /** When it may be ticked, and what follows. */
  readonly hint: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Yes or no. */
export function CheckField({ label, name, hint, checked, onChange }: Parts) {
  const id = useId()
  return (
    <div class="field check">
      <input
        type="checkbox"
        id={id}
        name={name}
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
