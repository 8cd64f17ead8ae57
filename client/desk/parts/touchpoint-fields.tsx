import { channelNames, channels } from '../../../surveys/grammar/context.ts'
import type { Catalogue } from '../api.ts'
import { areasOffered, inUse, proceduresOffered, questionnairesOffered } from '../in-use.ts'
import { changed, type Draft, draft, isChannel } from '../touchpoint-draft.ts'
import { ChoiceList } from './choice-list.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

type Parts = {
  readonly catalogue: Catalogue
  readonly entered: Draft
  readonly why: (field: keyof Draft) => string | undefined
}

const asOption = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, title: name })
const channelOptions = channels.map((channel) => ({ value: channel, title: channelNames[channel] }))

const change = (what: Partial<Draft>) => {
  draft.value = changed(draft.value, what)
}
const onChange = (field: keyof Draft) => (value: string) => change({ [field]: value })

type What = Pick<Parts, 'catalogue'> & {
  readonly entered: Pick<Draft, 'area' | 'procedure'>
  readonly why: (field: 'area' | 'procedure') => string | undefined
  /** Where the choice goes; the draft of a touchpoint when not said. */
  readonly onChoice?: (field: 'area' | 'procedure') => (value: string) => void
}

/** What a touchpoint asks about: an area, and one of its procedures or all. */
export function WhatFields({ catalogue, entered: { area, procedure }, why, onChoice = onChange }: What) {
  const procedures = proceduresOffered(area, catalogue)
  return (
    <>
      <ChoiceList
        legend="Lĩnh vực"
        search="Tìm lĩnh vực, ví dụ: ho tich"
        options={areasOffered(catalogue).map(asOption)}
        value={area}
        onChange={onChoice('area')}
        why={why('area')}
      />
      {procedures.length > 0 && (
        <ChoiceList
          key={area}
          legend="Thủ tục (không bắt buộc)"
          search="Tìm theo tên hoặc mã, ví dụ: khai sinh, 1193"
          none="Mọi thủ tục của lĩnh vực"
          options={procedures.map(({ code, name }) => ({ value: code, title: name, code }))}
          value={procedure}
          onChange={onChoice('procedure')}
          why={why('procedure')}
        />
      )}
    </>
  )
}

/** Where it stands and what it shows. Unit and questionnaire follow from what was chosen, and can be changed. */
export function WhereFields({ catalogue, entered, why }: Parts) {
  const units = catalogue.units.filter(inUse).map(asOption)
  const field = (name: 'unit' | 'counter' | 'channel' | 'questionnaire') => ({
    name,
    value: entered[name],
    onChange: onChange(name),
    why: why(name),
  })
  return (
    <>
      <SelectField
        {...field('unit')}
        label="Đơn vị"
        hint="Theo lĩnh vực đã chọn; đổi nếu quầy thuộc đơn vị khác."
        options={entered.unit ? units : [{ value: '', title: 'Theo lĩnh vực' }, ...units]}
      />
      <TextField {...field('counter')} kind="counter" label="Quầy (không bắt buộc)" hint="Ví dụ “Quầy số 2”" />
      <SelectField
        {...field('channel')}
        label="Kênh"
        options={channelOptions}
        onChange={(value) => isChannel(value) && change({ channel: value })}
      />
      <SelectField
        {...field('questionnaire')}
        label="Phiếu khảo sát"
        hint="Phiếu khảo sát thường dùng cho lĩnh vực và kênh này đã được chọn sẵn."
        options={questionnairesOffered(entered.area, catalogue).map(({ id, title }) => ({
          value: id,
          title: title.vi,
        }))}
      />
    </>
  )
}
