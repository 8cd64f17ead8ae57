type Scalar = string | number | boolean | null | undefined

/** Keys whose value may be undefined: JSON leaves them out then. */
type MayMiss<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T]

/** What a value is once it was sent as JSON: what was undefined is not there, and what JSON cannot carry is `never`. */
export type Json<T> = T extends Scalar
  ? T
  : T extends readonly (infer One)[]
    ? readonly Json<One>[]
    : T extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | Date | ((...args: never[]) => unknown)
      ? never
      : { readonly [K in keyof (Present<T> & Missing<T>)]: (Present<T> & Missing<T>)[K] }

type Present<T> = { readonly [K in Exclude<keyof T, MayMiss<T>>]: Json<T[K]> }
type Missing<T> = { readonly [K in MayMiss<T>]?: Json<T[K]> }
