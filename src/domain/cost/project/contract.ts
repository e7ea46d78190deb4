import type { CalendarDate } from '../../calendar-date.ts'
import type { LocalizedText } from '../../localized-text.ts'
import { found, type CostFinding } from '../cost-finding.ts'

/** A contract or mandate. What may not be public yet is not absent: it stands there with the reason. */
export interface Contract {
  identifier: string
  kind: 'contract' | 'mandate'
  title: LocalizedText
  supplier?: string
  signedOn: CalendarDate
  validFrom?: CalendarDate
  validTo?: CalendarDate
  amountRappen?: number
  documents: readonly string[]
  /** Why it is not published; absent where it is. */
  withheld?: LocalizedText
  /** From when on it will be. */
  withheldUntil?: CalendarDate
}

/** What the public sees of a contract that is not published: that there is one, since when, and why no more. */
type WithheldContract = Pick<
  Contract,
  'identifier' | 'kind' | 'signedOn' | 'withheld' | 'withheldUntil'
>

/** A contract as the public sees it. */
export type PublicContract =
  ({ isPublished: true } & Contract) | ({ isPublished: false } & WithheldContract)

/** A contract as the public sees it: whole, or as «not published» with the reason and nothing else of it. */
export const toPublicContract = (contract: Contract): PublicContract => {
  const { identifier, kind, signedOn, withheld, withheldUntil } = contract
  return withheld === undefined
    ? { isPublished: true, ...contract }
    : {
        isPublished: false,
        identifier,
        kind,
        signedOn,
        withheld,
        ...(withheldUntil !== undefined && { withheldUntil }),
      }
}

/** A withheld contract has a reason in German, and is withheld no longer than it says. */
export const checkContract = (contract: Contract, day: CalendarDate): CostFinding[] => {
  const { identifier, withheld, withheldUntil, amountRappen, validFrom, validTo } = contract
  const here = `/contracts/${identifier}`
  return [
    ...(withheld && !withheld.de?.trim()
      ? [found('WITHHELD_UNEXPLAINED', `${here}/withheld`)]
      : []),
    ...(withheld && withheldUntil !== undefined && withheldUntil < day
      ? [found('WITHHELD_TOO_LONG', `${here}/withheldUntil`)]
      : []),
    ...(amountRappen === undefined || (Number.isSafeInteger(amountRappen) && amountRappen >= 0)
      ? []
      : [found('AMOUNT_NOT_WHOLE', `${here}/amountRappen`)]),
    ...(validFrom !== undefined && validTo !== undefined && validTo < validFrom
      ? [found('CONTRACT_ORDER', `${here}/validTo`)]
      : []),
  ]
}
