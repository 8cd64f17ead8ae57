/** Read by the bundler, so that no other line of package.json reaches the program. */
const [version = ''] = Object.values(import.meta.glob<string>('../../package.json', { eager: true, import: 'version' }))

/** Which program computed a figure: the version in package.json. */
export const codeVersion: string = version
