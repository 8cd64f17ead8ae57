import { useId } from 'preact/hooks'
import { type Searched, SearchList } from './search-list.tsx'

type Parts = Searched & {
  readonly value: string
  readonly onChange: (value: string) => void
  /** The way to choose nothing, where that is allowed. */
  readonly none?: string
}

/** One of many. */
export function ChoiceList({ value, onChange, ...list }: Parts) {
  const name = useId()
  const chosen = list.options.find((option) => option.value === value)
  return (
    <SearchList
      {...list}
      chosen={chosen ? <b>{chosen.title}</b> : <span class="soft">{list.none ?? 'Chưa chọn'}</span>}
      onOnly={onChange}
      control={(one) => ({ type: 'radio', name, checked: one === value, onChange: () => onChange(one) })}
    />
  )
}
