import { count, points } from '../format.ts'
import { type Names, placeName } from '../names.ts'
import { More } from '../parts/more.tsx'
import type { Weighted } from './report-types.ts'

/** How the answers were weighted: the groups with their transactions and answers, and which were put together. */
export function Weighing({ of: { cells, merges }, names }: { readonly of: Weighted; readonly names: Names }) {
  return (
    <>
      <More title={`Các nhóm gia quyền (${count(cells.length)})`}>{() => <Cells cells={cells} names={names} />}</More>
      {merges.length > 0 && (
        <More title={`Nhật ký gộp nhóm ít phiếu (${count(merges.length)})`}>
          {() => (
            <ol class="merges">
              {merges.map(({ from, into }) => (
                <li key={[...from, '', ...into].join()}>
                  {from.map((key) => keyName(key, names)).join('; ')} <b>gộp vào</b>{' '}
                  {into.map((key) => keyName(key, names)).join('; ')}
                </li>
              ))}
            </ol>
          )}
        </More>
      )}
    </>
  )
}

function Cells({ cells, names }: Pick<Weighted, 'cells'> & { readonly names: Names }) {
  return (
    <table class="stacks cells">
      <caption>
        <span>Mỗi nhóm nặng bằng số hồ sơ đã giải quyết của nó; nhóm dưới 10 phiếu được gộp với nhóm gần nhất.</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Nhóm</th>
          <th scope="col" class="n">
            Hồ sơ
          </th>
          <th scope="col" class="n">
            Phiếu
          </th>
          <th scope="col" class="n">
            Hồ sơ mỗi phiếu
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ members, population, respondents }) => {
          const name = members.map((member) => placeName(member, names))
          return (
            <tr key={name.join()}>
              <th scope="row">
                {name.map((one) => (
                  <span key={one} class="line">
                    {one}
                  </span>
                ))}
              </th>
              <td class="n" data-label="Hồ sơ">
                {count(population)}
              </td>
              <td class="n" data-label="Phiếu">
                {count(respondents)}
              </td>
              <td class="n" data-label="Hồ sơ mỗi phiếu">
                {respondents > 0 ? points(population / respondents / 100) : '–'}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The server names a merged group by its key: area, channel and, where told apart, procedure. */
function keyName(key: string, names: Names): string {
  const [area = '', channel = '', procedure = ''] = key.split(' ')
  return placeName({ area, channel, procedure }, names)
}
