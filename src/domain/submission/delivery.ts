/**
 * How far something is that was done outside: noted before it is done (`pending`), the other side has it (`sent`), says
 * that it counts or does not (`accepted`, `rejected`); nothing but a question (`read`); taken back (`undone`), or cannot
 * be, so that a person has to (`stands`), until she has seen to it (`settled`).
 */
export const deliveryProgresses = [
  'pending',
  'sent',
  'accepted',
  'rejected',
  'read',
  'undone',
  'stands',
  'settled',
] as const

export type DeliveryProgress = (typeof deliveryProgresses)[number]
