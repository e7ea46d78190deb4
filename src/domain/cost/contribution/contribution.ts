import { found, type CostFinding } from '../cost-finding.ts'
import type { Payer } from '../payer.ts'
import { totalOf, type Total } from '../total.ts'
import { rateOfYear, type ContributionRate } from './contribution-rate.ts'

/** What a municipality said to its contribution. */
type Consent = 'announced' | 'confirmed' | 'declined'

/** What one municipality contributes for one year. */
export interface Contribution {
  year: number
  payer: Payer
  /** Not known where nobody counted; then the amount is not known either. */
  inhabitants?: number
  /** The year whose count is the basis; pages name it. */
  populationYear: number
  populationSource: string
  rappenPerInhabitant?: number
  /** Inhabitants × rate, never entered by hand. */
  amountRappen?: number
  consent: Consent
}

/** Inhabitants × rate, exact; unknown when either is. */
export const contributionRappen = (
  inhabitants: number | undefined,
  rappenPerInhabitant: number | undefined,
): number | undefined =>
  inhabitants === undefined || rappenPerInhabitant === undefined
    ? undefined
    : inhabitants * rappenPerInhabitant

/** A count of inhabitants of one payer, as contributions rest on it. */
export interface Basis {
  payer: Payer
  inhabitants?: number
  year: number
  source: string
}

/** The contributions of a year, each computed from its basis; announced until somebody answers. */
export const contributionsOf = (
  year: number,
  bases: readonly Basis[],
  rates: readonly ContributionRate[],
): Contribution[] => {
  const rate = rateOfYear(rates, year)?.rappenPerInhabitant
  return bases.map(({ payer, inhabitants, year: populationYear, source }) => {
    const amountRappen = contributionRappen(inhabitants, rate)
    return {
      year,
      payer,
      ...(inhabitants !== undefined && { inhabitants }),
      populationYear,
      populationSource: source,
      ...(rate !== undefined && { rappenPerInhabitant: rate }),
      ...(amountRappen !== undefined && { amountRappen }),
      consent: 'announced',
    }
  })
}

/** What is expected in all: a contribution that was declined is not, one of unknown amount makes the sum incomplete. */
export const expectedContributions = (contributions: readonly Contribution[]): Total =>
  totalOf(
    contributions
      .filter(({ consent }) => consent !== 'declined')
      .map(({ amountRappen }) => amountRappen),
  )

/** What municipalities confirmed that they contribute, whether it is paid yet or not; one of unknown amount makes the sum incomplete. */
export const confirmedContributions = (contributions: readonly Contribution[]): Total =>
  totalOf(
    contributions
      .filter(({ consent, payer }) => consent === 'confirmed' && payer !== 'canton')
      .map(({ amountRappen }) => amountRappen),
  )

/** Where a contribution stands in the published record. */
export const contributionPointer = ({
  payer,
  year,
}: Pick<Contribution, 'payer' | 'year'>): string =>
  `/contributions/${String(payer)}/${String(year)}`

/** Inhabitants are whole, nobody owes twice for a year, and every amount is the product it claims to be. */
export const checkContributions = (contributions: readonly Contribution[]): CostFinding[] =>
  contributions.flatMap((contribution, i) => {
    const { year, payer, inhabitants, rappenPerInhabitant, amountRappen } = contribution
    const here = contributionPointer(contribution)
    const isFirst =
      contributions.findIndex((other) => other.year === year && other.payer === payer) === i
    const isWhole =
      inhabitants === undefined || (Number.isSafeInteger(inhabitants) && inhabitants >= 0)
    const product = contributionRappen(inhabitants, rappenPerInhabitant)
    return [
      ...(isFirst ? [] : [found('CONTRIBUTION_TWICE', here)]),
      ...(isWhole ? [] : [found('INHABITANTS_NOT_WHOLE', `${here}/inhabitants`)]),
      ...(amountRappen === product
        ? []
        : [found('CONTRIBUTION_NOT_PRODUCT', `${here}/amountRappen`)]),
    ]
  })
