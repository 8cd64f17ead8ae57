import { count, percent } from '../format.ts'
import { type Names, placeName } from '../names.ts'
import type { StreamRow } from './trust-types.ts'

type Parts = { readonly of: StreamRow['strata']; readonly names: Names }
type Group = Parts['of'][number]

/** How many nobody heard of; without transactions it is not known. */
const silent = ({ population, respondents }: Group) => (population === undefined ? -1 : population - respondents)

/** Who answered and who did not, group by group; where most are silent first, for there more answers help most. */
export function SilentGroups({ of, names }: Parts) {
  const groups = of.toSorted((a, b) => silent(b) - silent(a))
  return (
    <table class="stacks silent">
      <caption>
        <span>Nhóm có nhiều hồ sơ chưa ai trả lời đứng trước</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Nhóm</th>
          {['Hồ sơ', 'Phiếu', 'Tỷ lệ trả lời'].map((title) => (
            <th key={title} scope="col" class="n">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ key, population, respondents, responseRate, overfull, ...place }) => (
          <tr key={key}>
            <th scope="row">
              {placeName(place, names)}
              {overfull && <span class="note">Nhiều phiếu hơn hồ sơ: cần kiểm tra</span>}
            </th>
            <td class="n" data-label="Hồ sơ">
              {population === undefined ? 'chưa nhập' : count(population)}
            </td>
            <td class="n" data-label="Phiếu">
              {count(respondents)}
            </td>
            <td class="n" data-label="Tỷ lệ trả lời">
              {responseRate === undefined ? '–' : percent(responseRate)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
