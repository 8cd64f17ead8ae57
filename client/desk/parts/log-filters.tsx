import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { addresses, withChoices } from '../address.ts'
import type { Catalogue, LogPage } from '../api.ts'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

type Parts = {
  readonly chosen: { readonly [name: string]: string }
  readonly of: Pick<LogPage, 'people' | 'acts'>
  readonly units: Catalogue['units']
}

const any = (title: string) => ({ value: '', title })

/** Narrows the log by days, person, act, subject, unit; the address keeps what is chosen. */
export function LogFilters({ chosen, of: { people, acts }, units }: Parts) {
  const { route } = useLocation()
  const [wanted, setWanted] = useState(chosen)
  const field = (name: string) => ({
    name,
    value: wanted[name] ?? '',
    onChange: (value: string) => setWanted({ ...wanted, [name]: value }),
  })
  const given = Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, value.trim() || undefined]))
  return (
    <form
      class="log-filters controls"
      onSubmit={(event) => {
        event.preventDefault()
        route(withChoices(addresses.log, given))
      }}
    >
      <TextField kind="day" label="Từ ngày" {...field('from')} />
      <TextField kind="day" label="Đến ngày" {...field('to')} />
      <SelectField label="Người làm" options={peopleIn(people)} {...field('by')} />
      <SelectField label="Việc" options={actsIn(acts)} {...field('act')} />
      <SelectField label="Đơn vị" options={unitsIn(units)} {...field('unit')} />
      <TextField kind="counter" label="Đối tượng (mã)" {...field('subject')} />
      <div class="actions">
        <button type="submit" class="main">
          Lọc
        </button>
        {Object.keys(chosen).length > 0 && <a href={addresses.log}>Bỏ lọc</a>}
      </div>
    </form>
  )
}

const peopleIn = (people: LogPage['people']) => [
  any('Mọi người'),
  ...people.map(({ by, name }) => ({ value: by, title: name })),
]
const actsIn = (acts: LogPage['acts']) => [
  any('Mọi việc'),
  ...acts.map(({ act, name }) => ({ value: act, title: name })),
]
const unitsIn = (units: Catalogue['units']) => [
  any('Mọi đơn vị'),
  ...units.map(({ id, name }) => ({ value: id, title: name })),
]
