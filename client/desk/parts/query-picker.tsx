import { useLocation } from 'preact-iso'
import { withChoices } from '../address.ts'

type Parts<Name extends string> = {
  readonly label: string
  /** The name of the choice in the address. */
  readonly name: string
  readonly options: { readonly [N in Name]: string }
}

/** One of a few, kept in the address so that a page can be passed on and gone back to. */
export function QueryPicker<Name extends string>({ label, name, options }: Parts<Name>) {
  const { path, query, route } = useLocation()
  const value = useChosen(name, options)
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
export function useChosen<Name extends string>(name: string, options: { readonly [N in Name]: string }): Name {
  const named = useLocation().query[name]
  const names = Object.keys(options) as Name[]
  return names.find((one) => one === named) ?? (names[0] as Name)
}
