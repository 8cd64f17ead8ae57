import { suite } from '../suite.ts'

/** The built program behind a real nginx, by the very lines the README prints. Needs nginx and openssl, and `npm run build` before. */
export default suite({
  include: ['test/proxy/*.test.ts'],
  testTimeout: 60_000,
  fileParallelism: false,
})
