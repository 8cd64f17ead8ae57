import { useRoute } from 'preact-iso'
import { small } from '../../../surveys/voice/capitals.ts'
import { momentAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, documentAddress, publicationAddress } from '../address.ts'
import {
  type Catalogue,
  type Choices,
  type KeptPublication,
  keptPublication,
  type Publication,
  together,
  told,
  v1,
} from '../api.ts'
import { Differences } from '../figures/differences.tsx'
import { ExclusionList } from '../figures/exclusion-list.tsx'
import { Judgements } from '../figures/judgements.tsx'
import { namesIn } from '../names.ts'
import { Facts } from '../parts/facts.tsx'
import { More } from '../parts/more.tsx'
import { NewWindow } from '../parts/new-window.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { PublicationState, publishers } from '../parts/publication-state.tsx'
import { SeenBefore } from '../parts/seen-before.tsx'
import { periodTitle } from '../periods.ts'
import { keptSaid, useReleases } from '../releases.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'

type Answer = {
  readonly kept: KeptPublication
  readonly list: { readonly publications: readonly Publication[] }
  readonly choices: Choices
  readonly catalogue: Catalogue
}

/** One revision of a published period, as it was published. */
export function PublicationPage() {
  const { period = '', revision = '' } = useRoute().params
  const asked = useAsked(`${period} ${revision}`, () =>
    together<Answer>({
      kept: keptPublication(period, revision),
      list: told(v1.publications.$get()),
      choices: told(v1.figures.choices.$get()),
      catalogue: told(v1.catalogue.$get()),
    }),
  )
  return (
    <>
      <p class="back">
        <a href={addresses.publications}>← Đã công bố</a>
      </p>
      <PageHead title={`Số liệu công bố ${small(periodTitle(period) ?? period)}, lần ${revision}`}>
        <PrintButton />
      </PageHead>
      <Answered of={asked}>{(answer) => <Shown {...answer} />}</Answered>
    </>
  )
}

function Shown({ kept, list, choices, catalogue }: Answer) {
  const { period, revision, counted, excluded, reason, codeVersion, dataHash } = kept
  const names = namesIn(catalogue, choices)
  const release = useReleases().releases.find((one) => one.period === period)
  const latest = Math.max(...list.publications.filter((one) => one.period === period).map((one) => one.revision))
  return (
    <>
      <Facts
        class="wide"
        of={[
          ['Công bố lúc', momentAt(kept.publishedAt)],
          ['Ngày đã báo trước', revision === 1 && keptSaid(release)],
          ['Người chuẩn bị, người xác nhận', publishers(kept)],
          ['So với dữ liệu hiện nay', <Now kept={kept} latest={latest} />],
          ['Phiếu được tính', count(counted)],
          ['Phiếu bị loại, có lý do', count(excluded)],
          ['Lý do công bố', reason],
          ['Phiên bản chương trình', codeVersion],
          ['Mã kiểm chứng dữ liệu (SHA-256)', dataHash.slice(0, 16)],
          ['Trang công khai', revision === latest && <PublicPage period={period} />],
        ]}
      />
      {revision === latest && <Documents period={period} />}
      {revision > 1 && (
        <section aria-labelledby="differences">
          <h2 id="differences">Thay đổi so với lần {revision - 1}</h2>
          <Differences of={kept.differences} targets={kept.figures.targets.figures} />
        </section>
      )}
      <Exclusions of={kept.exclusions} />
      <More title="Ai có số liệu trước khi công bố">{() => <SeenBefore period={period} revision={revision} />}</More>
      <Judgements targets={kept.figures.targets} trust={kept.figures.trust} names={names} />
    </>
  )
}

const Exclusions = ({ of }: { readonly of: KeptPublication['exclusions'] }) =>
  of.length === 0 ? null : (
    <section aria-label="Phiếu bị loại">
      <More title={`Các phiếu bị loại và lý do (${count(of.length)})`}>{() => <ExclusionList of={of} />}</More>
    </section>
  )

/** What is drawn up of a period once it is published. */
const Documents = ({ period }: { readonly period: string }) =>
  may('documents-read') ? (
    <p class="screen-only">
      <a href={documentAddress('measurement', period)}>Soạn báo cáo của kỳ</a> ·{' '}
      <a href={documentAddress('notice', period)}>Lập thông báo kết quả</a>
    </p>
  ) : null

const PublicPage = ({ period }: { readonly period: string }) => (
  <NewWindow href={`/ket-qua?ky=${encodeURIComponent(period)}`}>/ket-qua</NewWindow>
)

type Latest = { readonly kept: KeptPublication; readonly latest: number }

const Now = ({ kept: { period, revision, current }, latest }: Latest) => (
  <>
    <PublicationState current={current} latest={revision === latest} />
    {revision < latest && (
      <>
        {': '}
        <a href={publicationAddress(period, latest)}>xem lần {latest}</a>
      </>
    )}
  </>
)
