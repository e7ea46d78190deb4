import { found, type CostFinding } from '../cost-finding.ts'

/** What a municipality is asked for per inhabitant, from a year on until another rate follows. */
export interface ContributionRate {
  fromYear: number
  rappenPerInhabitant: number
  /** Whether a municipality may decline. */
  isVoluntary: boolean
}

/** The rate of a year: the last one that had begun. None before the first. */
export const rateOfYear = (
  rates: readonly ContributionRate[],
  year: number,
): ContributionRate | undefined =>
  rates
    .filter(({ fromYear }) => fromYear <= year)
    .toSorted((a, b) => b.fromYear - a.fromYear)
    .at(0)

/** Every rate is whole Rappen from one upwards, and no two begin in the same year. */
export const checkRates = (rates: readonly ContributionRate[]): CostFinding[] =>
  rates.flatMap(({ fromYear, rappenPerInhabitant }, i) => [
    ...(Number.isSafeInteger(rappenPerInhabitant) && rappenPerInhabitant > 0
      ? []
      : [found('RATE_NOT_WHOLE', `/contributionRates/${String(i)}/rappenPerInhabitant`)]),
    ...(rates.findIndex((other) => other.fromYear === fromYear) === i
      ? []
      : [found('RATE_TWICE', `/contributionRates/${String(i)}/fromYear`, { year: fromYear })]),
  ])
