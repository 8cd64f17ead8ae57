import { useLocation } from 'preact-iso'
import { withChoices } from '../address.ts'

type Parts<Name extends string> = {
  readonly label: string
  /** The name of the choice in the address. */
  readonly name: string
  readonly options: { readonly [N in Name]: string }
  readonly value: Name
}

/** One of a few, kept in the address so that a page can be passed on and gone back to. */
export function QueryPicker<Name extends string>({ label, name, options, value }: Parts<Name>) {
  const { path, query, route } = useLocation()
  return (
    <label class="inline">
      {label}
      <select
        value={value}
        onChange={({ currentTarget }) => route(withChoices(path, { ...query, [name]: currentTarget.value }))}
      >
        {Object.entries<string>(options).map(([option, title]) => (
          <option key={option} value={option}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What the address names, if it is one of the options; else the first of them. */
export function chosen<Name extends string>(
  options: { readonly [N in Name]: string },
  named: string | undefined,
): Name {
  const names = Object.keys(options) as Name[]
  return names.find((name) => name === named) ?? (names[0] as Name)
}
