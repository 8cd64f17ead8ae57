import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import { addresses } from '../address.ts'
import { told, v1 } from '../api.ts'
import type { Campaign } from '../campaign/asked.ts'
import { BackCheckStep } from '../campaign/back-check-step.tsx'
import { DrawStep } from '../campaign/draw-step.tsx'
import { FieldStep } from '../campaign/field-step.tsx'
import { formTitle } from '../campaign/forms.ts'
import { FormsStep } from '../campaign/forms-step.tsx'
import { FrameStep } from '../campaign/frame-step.tsx'
import { LockStep } from '../campaign/lock-step.tsx'
import { PaperView } from '../campaign/paper-view.tsx'
import { PlanStep } from '../campaign/plan-step.tsx'
import { Rail } from '../campaign/rail.tsx'
import { SealStep } from '../campaign/seal-step.tsx'
import type { StepParts } from '../campaign/step-parts.ts'
import { stepSentence } from '../campaign/step-sentences.ts'
import { type StepId, stepShown, steps } from '../campaign/steps.ts'
import { daysWords, stateWords } from '../campaign/words.ts'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Said } from '../parts/said.tsx'
import { useAsked } from '../use-asked.ts'

/** One campaign: its steps on a rail, the one that is worked on open; or a sheet of it as it is printed. */
export function CampaignPage() {
  const { id = '' } = useRoute().params
  const { query } = useLocation()
  const asked = useAsked(`campaign ${id}`, () => told(v1.campaigns[':id'].$get({ param: { id } })))
  const [done, setDone] = useState({ times: 0, says: '' })
  function onDone(says: string) {
    setDone(({ times }) => ({ times: times + 1, says }))
    asked.again()
  }
  return (
    <Answered of={asked}>
      {(of) =>
        query.in ? (
          <PaperView of={of} paper={query.in} who={query.nguoi} />
        ) : (
          <>
            <p class="back">
              <a href={addresses.campaigns}>← Đợt điều tra</a>
            </p>
            <PageHead title={of.name} intro={introOf(of)} />
            <Said of={done.times}>{done.says}</Said>
            <Step {...{ of, onDone }} shown={stepShown(query.buoc, of)} />
          </>
        )
      }
    </Answered>
  )
}

const introOf = (of: Campaign) =>
  `${formTitle(of.questionnaire, of.version)} · ${daysWords(of)} · ${stateWords[of.state].stands.toLowerCase()}`

const views: { readonly [S in StepId]: ComponentType<StepParts> } = {
  'ke-hoach': PlanStep,
  khung: FrameStep,
  'niem-phong': SealStep,
  'boc-tham': DrawStep,
  'thuc-dia': FieldStep,
  'nhap-phieu': FormsStep,
  'phuc-tra': BackCheckStep,
  khoa: LockStep,
}

function Step({ shown, ...parts }: StepParts & { readonly shown: StepId }) {
  const place = steps.findIndex(({ id }) => id === shown)
  const View = views[shown]
  return (
    <div class="campaign">
      <Rail of={parts.of} shown={shown} />
      <section aria-labelledby="step">
        <h2 id="step">
          Bước {place + 1}. {steps[place]?.title}
        </h2>
        <p>{stepSentence(shown, parts.of)}</p>
        <View key={shown} {...parts} />
      </section>
    </div>
  )
}
