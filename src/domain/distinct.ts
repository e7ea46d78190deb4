import { finding, type Verdict } from './finding.ts'

/** No value stands in a list twice. */
export const checkDistinct = (values: readonly (number | string)[]): Verdict => {
  const repeated = values.find((value, i) => values.indexOf(value) !== i)
  return repeated === undefined ? undefined : finding('VALUE_TWICE', { value: repeated })
}
