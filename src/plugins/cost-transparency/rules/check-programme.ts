import type { CollectionBeforeChangeHook } from 'payload'

import { calendarDateOf } from '../../../domain/calendar-date.ts'
import { checkRates } from '../../../domain/cost/contribution/contribution-rate.ts'
import { checkContract } from '../../../domain/cost/project/contract.ts'
import type { Programme } from '../../../generated/payload-types.ts'
import { compact } from '../../../publication/records/compact.ts'
import { toDay } from '../../../publication/records/to-day.ts'
import { toRates } from '../facts/to-programme.ts'
import { refuseFindings } from '../refuse-findings.ts'
import { inGerman } from './in-german.ts'

/** Refuses rates that are no whole Rappen or begin twice, and contracts that end before they begin. */
export const checkProgramme: CollectionBeforeChangeHook<Programme> = ({
  collection: { slug },
  data,
  req,
}) => {
  const { rates, contracts } = data
  const day = calendarDateOf(new Date())
  refuseFindings(checkRates(toRates({ rates })), {
    collection: slug,
    req,
    fieldOf: (pointer) =>
      pointer.slice(1).replace('contributionRates', 'rates').replaceAll('/', '.'),
  })
  for (const [i, row] of (contracts ?? []).entries()) {
    const contract = compact<Parameters<typeof checkContract>[0]>({
      identifier: row.key,
      kind: row.kind,
      title: {},
      signedOn: toDay(row.signedOn) ?? '',
      validFrom: toDay(row.validFrom),
      validTo: toDay(row.validTo),
      amountRappen: row.amountRappen,
      documents: [],
      withheld: row.withheld ? inGerman(row.withheld, req) : null,
      withheldUntil: toDay(row.withheldUntil),
    })
    refuseFindings(checkContract(contract, day), {
      collection: slug,
      req,
      fieldOf: (pointer) => `contracts.${String(i)}.${pointer.split('/').at(-1) ?? ''}`,
    })
  }
  return data
}
