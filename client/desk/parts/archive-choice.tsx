import { useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { archiveAddress } from '../evidence.ts'
import { periodTitle, quarterOf, quartersUpTo } from '../periods.ts'
import { CheckField } from './check-field.tsx'
import { SelectField } from './select-field.tsx'

type Parts = { readonly criterion: string; readonly periods: readonly string[] }

/** Which publications and which quarter of the register go with the files of a criterion. */
export function ArchiveChoice({ criterion, periods }: Parts) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [quarter, setQuarter] = useState('')
  const set = (period: string) => (isChosen: boolean) =>
    setChosen((before) => [...before.filter((one) => one !== period), ...(isChosen ? [period] : [])])
  return (
    <div class="narrow">
      {periods.map((period) => (
        <CheckField
          key={period}
          name={period}
          hint="Như đã lưu lúc công bố, kèm mã kiểm chứng dữ liệu"
          label={`Số liệu đã công bố ${periodTitle(period) ?? period}`}
          checked={chosen.includes(period)}
          onChange={set(period)}
        />
      ))}
      <SelectField
        label="Sổ công khai"
        name="quarter"
        options={[
          { value: '', title: 'Không kèm' },
          ...quartersUpTo(quarterOf(dayOf(Date.now())), 8).map((one) => ({
            value: one,
            title: periodTitle(one) ?? one,
          })),
        ]}
        value={quarter}
        onChange={setQuarter}
      />
      <p>
        <a class="button main" href={archiveAddress(criterion, { periods: chosen, quarter })} download>
          Tải hồ sơ về
        </a>
      </p>
      <p class="note">Trong tệp ZIP có DANH-MUC.csv và SHA256SUMS; kiểm tra bằng lệnh sha256sum -c SHA256SUMS.</p>
    </div>
  )
}
