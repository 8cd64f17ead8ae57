import { channelNames } from '../../../surveys/grammar/context.ts'
import { dayAt } from '../../../surveys/voice/days.ts'
import { posterAddress, touchpointAddress } from '../address.ts'
import type { Catalogue, Touchpoint } from '../api.ts'
import { may } from '../session.ts'
import type { Retirement } from '../use-retirement.ts'
import { NewWindow } from './new-window.tsx'

type Parts = {
  readonly touchpoints: readonly Touchpoint[]
  readonly catalogue: Catalogue
  readonly caption: string
  readonly retirement: Retirement
}

const headings = ['Mã', 'Lĩnh vực, thủ tục', 'Quầy', 'Đơn vị', 'Kênh', 'Phiếu khảo sát', 'Ngày tạo']

/** Touchpoints with what they are about, and the way to their posters or out of use and back. */
export function TouchpointTable({ touchpoints, catalogue, caption, retirement }: Parts) {
  const titles = new Map(catalogue.questionnaires.map(({ id, title }) => [id, title.vi]))
  return (
    <table class="stacks touchpoints">
      <caption>
        <span>{caption}</span>
      </caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {touchpoints.map((touchpoint) => (
          <Row
            key={touchpoint.code}
            touchpoint={touchpoint}
            title={titles.get(touchpoint.questionnaire) ?? touchpoint.questionnaire}
            retirement={retirement}
          />
        ))}
      </tbody>
    </table>
  )
}

type OneRow = { readonly touchpoint: Touchpoint; readonly title: string; readonly retirement: Retirement }

function Row({ touchpoint, title, retirement }: OneRow) {
  const { code, names, procedure, counter, channel, createdAt } = touchpoint
  return (
    <tr>
      <th scope="row">
        <a class="code" href={touchpointAddress(code)}>
          {code}
        </a>
      </th>
      <td data-label="Lĩnh vực, thủ tục">
        {names.area}
        {names.procedure && (
          <span class="note">
            {names.procedure} {procedure}
          </span>
        )}
      </td>
      <td data-label="Quầy" class={counter ? undefined : 'void'}>
        {counter || '–'}
      </td>
      <td data-label="Đơn vị">{names.unit}</td>
      <td data-label="Kênh">{channelNames[channel]}</td>
      <td data-label="Phiếu khảo sát">{title}</td>
      <td data-label="Ngày tạo">{dayAt(createdAt)}</td>
      <td class="act">
        {touchpoint.retiredAt === null && <NewWindow href={posterAddress(code, 'a4')}>In áp phích</NewWindow>}
        <Act touchpoint={touchpoint} retirement={retirement} />
      </td>
    </tr>
  )
}

/** Retiring or reopening, whichever applies. */
export function Act({ touchpoint, retirement }: Omit<OneRow, 'title'>) {
  const { code, retiredAt } = touchpoint
  if (!may('touchpoint-retired')) return null
  return retiredAt === null ? (
    <button type="button" class="quiet" onClick={() => retirement.ask(touchpoint)}>
      Ngừng <span class="unseen">{code}</span>
    </button>
  ) : (
    <button type="button" class="quiet" onClick={() => retirement.reopen(touchpoint)}>
      Dùng lại <span class="unseen">{code}</span>
    </button>
  )
}
