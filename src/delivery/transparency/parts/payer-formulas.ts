/** Figures of a payer, in the order of what happens. */
export const payerFormulas = [
  'due',
  'paid',
  'escrowed',
  'released',
  'refunded',
  'open',
  'givenInKind',
] as const
