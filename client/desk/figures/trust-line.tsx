import { count, percent } from '../../../surveys/voice/numbers.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import { addresses, withChoices } from '../address.ts'
import { report } from '../api.ts'
import { Answered } from '../parts/notice.tsx'
import { useAsked } from '../use-asked.ts'
import type { StreamRow } from './reports.ts'

/** How far the figures can be believed, in one line; all of it stands behind the link. */
export function TrustLine({ period }: { readonly period: string }) {
  const asked = useAsked(period, () => report('trust', { period }))
  return (
    <section aria-labelledby="trust">
      <h2 id="trust">Tin được đến đâu</h2>
      <Answered of={asked}>
        {({ figures: { streams } }) => {
          const heard = streams.find(({ received }) => received > 0)
          return (
            <p>
              {heard ? trustWords(heard) : 'Trong kỳ chưa có phiếu nào.'}{' '}
              <a href={withChoices(addresses.trust, { period })}>Xem độ tin cậy</a>
            </p>
          )
        }}
      </Answered>
    </section>
  )
}

/** The answers beside the dossiers they speak for; without those that it is not known. */
export function trustWords({ stream, received, trust }: Pick<StreamRow, 'stream' | 'received' | 'trust'>): string {
  const answers = `${count(received)} phiếu ${ofStream(stream)}`
  if (!trust) return `${answers}; chưa nhập số hồ sơ đã giải quyết nên chưa biết tỷ lệ trả lời.`
  const { population, responseRate, coverage } = trust
  const rate = responseRate === undefined ? '' : `, tỷ lệ trả lời ${percent(responseRate)}`
  const cover = coverage === undefined ? '' : `, độ bao phủ hồ sơ ${percent(coverage)}`
  return `${answers} trên ${count(population)} hồ sơ${rate}${cover}.`
}
