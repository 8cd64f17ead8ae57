/** Script bundled and made small at build time, to be put into a page; see vite.config.ts. */
declare module '*?script' {
  const code: string
  export default code
}
