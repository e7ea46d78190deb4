const shown = ['category', 'condition', 'decision', 'note', 'payer', 'text', 'valuation', 'year']

/** The field of the form of an entry that a finding belongs to; what is about amounts belongs to the amount. */
export const fieldOfEntry = (pointer: string): string => {
  const member = pointer.split('/').at(-1) ?? ''
  if (member === 'kind') return 'kind'
  return shown.includes(member) ? member : 'amountRappen'
}
