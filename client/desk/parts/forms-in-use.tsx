import { usualQuestionnaire } from '../../../surveys/questionnaires/usual.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, withChoices } from '../address.ts'
import type { Catalogue, Touchpoint } from '../api.ts'
import { areasOffered, inUse } from '../in-use.ts'

type Parts = { readonly catalogue: Catalogue; readonly touchpoints: readonly Touchpoint[] }
type Area = Catalogue['areas'][number]

/** Which questionnaires are asked about each area: by its touchpoints, and usually where it has none. */
export function FormsInUse({ catalogue, touchpoints }: Parts) {
  const asking = touchpoints.filter(inUse)
  const areas = areasOffered(catalogue)
  const used = areas.filter(({ id }) => asking.some(({ area }) => area === id))
  const titleOf = (id: string) => catalogue.questionnaires.find((one) => one.id === id)?.title.vi ?? id
  return (
    <>
      {used.length === 0 ? (
        <p class="empty">
          Chưa có điểm khảo sát nào đang dùng. <a href={addresses.newTouchpoint}>Tạo điểm khảo sát</a>
        </p>
      ) : (
        <FormTable {...{ used, asking, titleOf }} />
      )}
      <p class="soft">
        {count(areas.length - used.length)} lĩnh vực khác chưa có điểm khảo sát đang dùng; khi tạo, chương trình chọn
        sẵn phiếu thường lệ của nhóm lĩnh vực và kênh.
      </p>
    </>
  )
}

type Table = {
  readonly used: readonly Area[]
  readonly asking: readonly Touchpoint[]
  readonly titleOf: (form: string) => string
}

const heads = { area: 'Lĩnh vực', asked: 'Phiếu khảo sát đang dùng', usual: 'Phiếu thường lệ' } as const

const FormTable = ({ used, asking, titleOf }: Table) => (
  <table class="stacks">
    <caption>
      <span>Phiếu đang hỏi ở các điểm khảo sát đang dùng</span>
    </caption>
    <thead>
      <tr>
        {Object.values(heads).map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {used.map((area) => (
        <tr key={area.id}>
          <th scope="row">
            <a href={withChoices(addresses.touchpoints, { q: area.name })}>{area.name}</a>
          </th>
          <td data-label={heads.asked}>
            {formsOf(area, asking).map(([form, many]) => (
              <span key={form} class="line">
                {titleOf(form)}: {count(many)} điểm khảo sát
              </span>
            ))}
          </td>
          <td data-label={heads.usual}>{usualOf(area, titleOf)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

function formsOf({ id }: Area, touchpoints: readonly Touchpoint[]): readonly (readonly [form: string, many: number])[] {
  const forms = touchpoints.filter(({ area }) => area === id).map(({ questionnaire }) => questionnaire)
  return [...new Set(forms)].map((form) => [form, forms.filter((one) => one === form).length])
}

function usualOf({ group }: Area, titleOf: (id: string) => string): string {
  const [desk, online] = [usualQuestionnaire(group, 'desk'), usualQuestionnaire(group, 'online')]
  return desk === online ? titleOf(desk) : `${titleOf(desk)}; trực tuyến: ${small(titleOf(online))}`
}
