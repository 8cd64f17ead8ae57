import { inPerson1, type Outcome } from './in-person.1.ts'

/** The five buttons of an interviewer, in their order, on paper and on the screen. */
const titles: { readonly [B in Outcome['button']]: string } = {
  answered: 'Đã trả lời',
  notMet: 'Không gặp',
  refused: 'Từ chối',
  noHousehold: 'Không có hộ, không vào được',
  other: 'Lý do khác',
}

/** The buttons, each with how a visit may have ended under it. */
export const outcomeButtons = Object.entries(titles).map(([button, title]) => ({
  button: button as Outcome['button'],
  title,
  outcomes: inPerson1.filter((one) => one.button === button),
}))
