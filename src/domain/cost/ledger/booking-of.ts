import type { Booking, BookingKind } from './booking.ts'
import type { Entry } from './entry.ts'

/** What somebody would have entered for an entry; the amount of a reversal is below zero. */
export const bookingOf = (entry: Entry): Booking => {
  const { postings } = entry
  const category = postings.find((posting) => posting.category !== undefined)?.category
  const payer = postings.find((posting) => posting.payer !== undefined)?.payer
  const rappen = postings[0]?.rappen
  return {
    kind: kindOf(entry),
    ...(category !== undefined && { category }),
    ...(payer !== undefined && { payer }),
    ...(rappen !== undefined && { rappen }),
  }
}

const kindOf = ({ occasion, valueKind, postings }: Entry): BookingKind => {
  const isOn = (account: string) => postings.some((posting) => posting.account === account)
  switch (occasion) {
    case 'budget':
      return valueKind === 'actual' ? 'plan' : valueKind
    case 'expense':
      return isOn('in-kind') ? 'in-kind' : 'expense'
    case 'payment':
      return isOn('escrow') ? 'payment-to-escrow' : 'payment'
    case 'refund':
      return isOn('escrow') ? 'refund-from-escrow' : 'refund'
    case 'contribution':
    case 'release':
      return occasion
  }
}
