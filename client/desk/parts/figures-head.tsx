import type { ComponentChildren } from 'preact'
import { small } from '../../../surveys/voice/capitals.ts'
import type { Choices } from '../api.ts'
import { periodTitle } from '../periods.ts'
import type { Asked } from '../use-asked.ts'
import { PageHead } from './page-head.tsx'
import { PeriodPicker, usePeriod } from './period-picker.tsx'
import { PrintButton } from './print-button.tsx'

type Parts = {
  readonly title: string
  readonly intro?: ComponentChildren
  /** Knows in which half-months there are answers. */
  readonly asked: Asked<{ readonly choices: Choices }>
}

/** The head of a page of figures: what they are about, their period, which can be changed, and the way to paper. */
export const FiguresHead = ({ title, intro, asked: { answer } }: Parts) => (
  <PageHead title={`${title}, ${small(periodTitle(usePeriod()) ?? '')}`} intro={intro}>
    <PeriodPicker halves={answer?.ok ? answer.value.choices.halves : []} />
    <PrintButton />
  </PageHead>
)
