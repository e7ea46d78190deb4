import type { Account, Occasion, Posting, ValueKind } from './entry.ts'

/** What an occasion books: the accounts it may debit and credit, and the kinds of amounts it may hold. */
interface EntryShape {
  debit: readonly Account[]
  credit: readonly Account[]
  valueKinds: readonly ValueKind[]
}

const actual = ['actual'] as const

/** Every way money and work move in a programme. Escrow reaches cash by a release alone, and expenses never touch it. */
export const entryShapes: Readonly<Record<Occasion, EntryShape>> = {
  budget: {
    debit: ['expense'],
    credit: ['frame'],
    valueKinds: ['plan', 'supplement', 'commitment', 'forecast'],
  },
  expense: { debit: ['expense'], credit: ['cash', 'in-kind'], valueKinds: actual },
  contribution: { debit: ['due'], credit: ['contribution'], valueKinds: actual },
  payment: { debit: ['cash', 'escrow'], credit: ['due'], valueKinds: actual },
  release: { debit: ['cash'], credit: ['escrow'], valueKinds: actual },
  refund: { debit: ['due'], credit: ['cash', 'escrow'], valueKinds: actual },
}

const fits = ({ account, rappen = 0 }: Posting, { debit, credit }: EntryShape, sign: 1 | -1) => {
  const side = rappen * sign
  return (side >= 0 && debit.includes(account)) || (side <= 0 && credit.includes(account))
}

/** Whether postings move money as the occasion does, or exactly the other way round, as corrections and cuts do. */
export const fitsShape = (
  occasion: Occasion,
  postings: readonly Posting[],
  mayBeReversed: boolean,
): boolean => {
  const shape = entryShapes[occasion]
  return (
    postings.every((posting) => fits(posting, shape, 1)) ||
    (mayBeReversed && postings.every((posting) => fits(posting, shape, -1)))
  )
}
