import { sayAll } from '../../../surveys/languages.ts'
import { device } from '../device.ts'
import { Frame } from '../parts/frame.tsx'
import { Heading } from '../parts/heading.tsx'
import { Signs } from '../parts/signs.tsx'
import { words } from '../words.ts'

/** Nobody is asked here now: taken out of use, not known to the server, or not told yet what to ask. */
export function ClosedPage({ staff }: { staff: () => void }) {
  const isNew = device.standing.value === 'open'
  const { loading, closed, askStaff } = sayAll(words, 'vi')
  return (
    <Frame staff={staff} foot={<Signs />}>
      <div class="start">
        <Heading>{isNew ? loading : closed}</Heading>
        {!isNew && <p>{askStaff}</p>}
        {!isNew && (
          <p class="soft" lang="en">
            {words.closed.en}. {words.askStaff.en}
          </p>
        )}
      </div>
    </Frame>
  )
}
