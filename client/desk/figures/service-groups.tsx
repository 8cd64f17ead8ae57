import type { Services as Found } from '../../../server/reports/services/services.ts'
import type { ServiceGroup } from '../../../server/stats/services/service-groups.ts'
import { count, percent } from '../../../surveys/voice/numbers.ts'
import type { Names } from '../names.ts'
import { More } from '../parts/more.tsx'
import type { ReportFigures, SmallService } from './reports.ts'
import { ServiceTable } from './service-table.tsx'
import { MarkInText } from './watch-mark.tsx'

type Services = ReportFigures<'services'>
type Grouped = Extract<Services, { readonly kind: 'groups' }>

/** Small services in three groups, each by name and none by rank; or why they are not grouped. */
export function ServiceGroups({ of, names }: { readonly of: Services; readonly names: Names }) {
  return (
    <section aria-labelledby="small-services">
      <h2 id="small-services">Thủ tục nào khác hẳn mức chung</h2>
      {of.kind === 'groups' ? <Groups of={of} names={names} /> : <p class="say">{whyNoGroups(of)}</p>}
    </section>
  )
}

/** Why services are not told apart. */
export function whyNoGroups(of: Exclude<Found, { readonly kind: 'groups' }>): string {
  if (of.kind === 'too_few_services')
    return `Chưa chia nhóm: mới có ${count(of.answered)} thủ tục có phiếu; cần từ ${count(of.fewest)} thủ tục thì mới biết chúng khác nhau đến đâu.`
  if (of.kind === 'too_few_answers')
    return `Chưa chia nhóm: ${count(of.answered)} thủ tục có phiếu nhưng mỗi thủ tục còn quá ít phiếu.`
  return `Chưa đủ căn cứ là các thủ tục khác nhau: ${count(of.answered)} thủ tục đều quanh mức chung ${percent(of.pooled)}.`
}

const groups: readonly (readonly [ServiceGroup, string])[] = [
  ['below', 'Thấp hơn mức chung'],
  ['above', 'Cao hơn mức chung'],
  ['middle', 'Chưa đủ căn cứ là khác mức chung'],
]

function Groups({ of, names }: { readonly of: Grouped & Pick<Services, 'target'>; readonly names: Names }) {
  const shown = of.services.filter((one): one is SmallService => !one.withheld)
  const hidden = of.services.length - shown.length
  return (
    <>
      <p class="legend soft">
        Theo câu hỏi hài lòng chung; mức chung {percent(of.pooled)}. Thủ tục càng ít phiếu càng được kéo về mức chung,
        và chỉ xếp vào nhóm thấp hoặc cao khi chắc chắn 95%. Trong nhóm xếp theo tên: đây không phải bảng xếp hạng.
        {hidden > 0 &&
          ` ${count(hidden)} thủ tục không hiển thị vì quá ít phiếu, hoặc để không suy ra được thủ tục khác.`}
      </p>
      {groups.map(([group, title]) => (
        <Group
          key={group}
          {...{ group, title, names }}
          target={of.target}
          of={shown.filter((one) => one.group === group)}
        />
      ))}
    </>
  )
}

type Members = {
  readonly group: ServiceGroup
  readonly title: string
  readonly of: readonly SmallService[]
  readonly target: number
  readonly names: Names
}

function Group({ group, title, of, target, names }: Members) {
  const table = () => <ServiceTable of={of} caption={title} target={target} names={names} />
  return (
    <article class="service-group">
      <h3>
        {group !== 'middle' && <MarkInText of={group === 'below' ? 'low' : 'high'} />} {title}
      </h3>
      <p>{sentences[group](of.length)}</p>
      {of.length > 0 && (group === 'middle' ? <More title={`Danh sách (${count(of.length)})`}>{table}</More> : table())}
    </article>
  )
}

const sentences: { readonly [G in ServiceGroup]: (many: number) => string } = {
  below: (many) =>
    many === 0 ? 'Không thủ tục nào.' : `${count(many)} thủ tục có đủ căn cứ là thấp hơn mức chung của phường.`,
  above: (many) =>
    many === 0
      ? 'Không thủ tục nào.'
      : `${count(many)} thủ tục có đủ căn cứ là cao hơn mức chung của phường: nên học hỏi.`,
  middle: (many) =>
    many === 0 ? 'Không thủ tục nào.' : `${count(many)} thủ tục chưa đủ căn cứ là khác mức chung: không so với nhau.`,
}
