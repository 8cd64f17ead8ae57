/** How much is told: what CI shows is the last forty lines, and a line may be the page of a browser. */
const most = { told: 4, named: 8, lines: 5, width: 180 }

const cut = (line) => (line.length > most.width ? `${line.slice(0, most.width)}…` : line)

const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')

const linesOf = (text) =>
  text
    .replace(escapes, '')
    .split('\n')
    .filter((line) => line.trim() !== '')

/** The first lines of a message, and the first place in our tests on its way there. */
function messageOf(text) {
  const lines = linesOf(text)
  const path = lines.findIndex((line) => /^\s+at /.test(line))
  const said = lines.slice(0, path < 0 ? undefined : path).slice(0, most.lines)
  const place = lines.find((line) => /^\s+at .*\/test\/.*:\d+:\d+/.test(line) && !line.includes('node_modules'))
  return [...said, ...(place ? [place.trim()] : [])]
}

/** Every failure in the report: a test, or a file that failed before, between or after its tests. */
function failuresIn({ testResults }, root) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.replace(root, '')
    const tests = assertionResults.filter((one) => one.status === 'failed')
    if (tests.length === 0 && status === 'failed') return [{ title: `${file}, outside its tests`, text: message }]
    return tests.map(({ fullName, failureMessages }) => ({
      title: `${file}  ${fullName}`,
      text: failureMessages.join('\n'),
    }))
  })
}

/**
 * What failed in a part, in at most forty lines, to be read at the end of a long log.
 *
 * @param report what vitest wrote with its reporter “json”; undefined when it wrote nothing
 * @param root the folder of the project, with its last slash: paths are told from there
 * @param said what the part printed, told by its end when no test failed and something else did
 */
export function tellFailures(report, root, said) {
  const failures = report ? failuresIn(report, root) : []
  if (failures.length === 0) return ['no test failed; the last it said:', ...linesOf(said).slice(-25).map(cut)]
  const told = failures
    .slice(0, most.told)
    .flatMap(({ title, text }) => [`✕ ${title}`, ...messageOf(text).map((line) => `    ${line}`)])
  const named = failures.slice(most.told, most.told + most.named).map(({ title }) => `✕ ${title}`)
  const left = failures.length - most.told - most.named
  return [...told, ...named, ...(left > 0 ? [`and ${left} more`] : [])].map(cut)
}
