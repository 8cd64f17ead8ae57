import { useState } from 'preact/hooks'
import { channelNames } from '../../../surveys/grammar/context.ts'
import type { Catalogue } from '../api.ts'
import { areasOffered, proceduresOffered } from '../in-use.ts'
import type { CountedGroup } from '../population-lines.ts'
import type { Option } from './search-list.tsx'
import { SelectField } from './select-field.tsx'

type Parts = { readonly catalogue: Catalogue; readonly onBegin: (group: CountedGroup) => void }

/** Begins a line for an area, a procedure and a channel that has none yet. Transactions are counted at the desk or online. */
export function NewLine({ catalogue, onBegin }: Parts) {
  const areas = areasOffered(catalogue)
  const [area, setArea] = useState(areas[0]?.id ?? '')
  const [procedure, setProcedure] = useState('')
  const [channel, setChannel] = useState<Channel>('desk')
  return (
    <form
      class="narrow"
      onSubmit={(event) => {
        event.preventDefault()
        onBegin({ area, procedure, channel })
      }}
    >
      <SelectField
        label="Lĩnh vực"
        name="area"
        options={areas.map(({ id, name }) => ({ value: id, title: name }))}
        value={area}
        onChange={(value) => {
          setArea(value)
          setProcedure('')
        }}
      />
      <ProcedureField
        options={proceduresOffered(area, catalogue).map(({ code, name }) => ({
          value: code,
          title: `${name} (${code})`,
        }))}
        value={procedure}
        onChange={setProcedure}
      />
      <ChannelField value={channel} onChange={setChannel} />
      <button type="submit">Thêm dòng vào bảng</button>
    </form>
  )
}

type Procedures = {
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (procedure: string) => void
}

const ProcedureField = ({ options, ...field }: Procedures) => (
  <SelectField
    {...field}
    label="Thủ tục"
    name="procedure"
    hint="Có số theo từng thủ tục thì kết quả chính xác hơn; chỉ biết số của cả lĩnh vực thì chọn “Mọi thủ tục”."
    options={[{ value: '', title: 'Mọi thủ tục của lĩnh vực' }, ...options]}
  />
)

/** Where dossiers are handed in, and so counted. */
const channels = ['desk', 'online'] as const
type Channel = (typeof channels)[number]

const ChannelField = ({
  value,
  onChange,
}: {
  readonly value: Channel
  readonly onChange: (channel: Channel) => void
}) => (
  <SelectField
    label="Kênh nộp hồ sơ"
    name="channel"
    options={channels.map((one) => ({ value: one, title: channelNames[one] }))}
    value={value}
    onChange={(one) => onChange(one === 'online' ? 'online' : 'desk')}
  />
)
