import { count } from '../../../surveys/voice/numbers.ts'
import { type Searched, SearchList } from './search-list.tsx'

type Parts = Searched & {
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  readonly most: number
  /** What it means to choose none. */
  readonly none: string
}

/** Some of many, in the order they were chosen. */
export function ManyChoices({ values, onChange, most, none, ...list }: Parts) {
  const full = values.length >= most
  const toggle = (value: string, chosen: boolean) =>
    onChange(chosen ? [...values, value] : values.filter((one) => one !== value))
  const chosen = values.length === 0 ? <span class="soft">{none}</span> : `Đã chọn ${count(values.length)}`
  return (
    <SearchList
      {...list}
      chosen={
        <>
          {chosen}
          {full && ', là nhiều nhất'}
        </>
      }
      control={(one) => ({
        type: 'checkbox',
        checked: values.includes(one),
        disabled: full && !values.includes(one),
        onChange: ({ currentTarget }) => toggle(one, currentTarget.checked),
      })}
    />
  )
}
