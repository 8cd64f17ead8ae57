import { useLocation } from 'preact-iso'
import { withChoices } from './address.ts'

/** What the address says of a choice, and choosing otherwise; while something is typed the address is replaced, not added to the way back. */
export function useChoice(name: string) {
  const { path, query, route } = useLocation()
  const choose = (value: string | undefined, replace = false) =>
    route(withChoices(path, { ...query, [name]: value || undefined }), replace)
  return [query[name], choose] as const
}
