/**
 * Deals households out: each interviewer gets as many as every other, or one more, and those that follow one another.
 *
 * @param codes in walking order
 * @example
 * assignmentOf(['a', 'b', 'c'], ['x', 'y']) // => [{ code: 'a', interviewer: 'x' }, { code: 'b', interviewer: 'x' }, { code: 'c', interviewer: 'y' }]
 */
export const assignmentOf = (codes: readonly string[], interviewers: readonly string[]) =>
  codes.flatMap((code, i) => {
    const interviewer = interviewers[Math.floor((i * interviewers.length) / codes.length)]
    return interviewer === undefined ? [] : [{ code, interviewer }]
  })
