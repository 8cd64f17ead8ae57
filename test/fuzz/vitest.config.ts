import { suite } from '../suite.ts'

/** `npm run fuzz`; FUZZ_REQUESTS=3000 for a short one, FUZZ_SEED=… to see the same again. Needs `npm run build` before. */
export default suite({
  include: ['test/fuzz/*.fuzz.ts'],
  execArgv: ['--expose-gc'],
  testTimeout: 0,
  fileParallelism: false,
  disableConsoleIntercept: true,
})
