import type { FieldHook, PayloadRequest } from 'payload'

import { idOf } from '../../../access/roles.ts'
import type { CostSnapshot } from '../../../generated/payload-types.ts'
import { adminLanguageOf, type AdminText } from '../../../i18n/locales.ts'

const forgotten: AdminText = {
  de: 'Konto gelöscht',
  fr: 'Compte supprimé',
  it: 'Conto eliminato',
  en: 'Account deleted',
}

/** What somebody did for a state, and when it was done. */
const done = {
  preparedBy: ({ asOf }: Partial<CostSnapshot>) => asOf,
  publishedBy: ({ publishedAt }: Partial<CostSnapshot>) => publishedAt,
}

/**
 * The name of who did something for a state, for all who may read it: who keeps four eyes has to know whose the others
 * are, and may not read the account.
 */
export const nameOfPerson =
  (field: keyof typeof done): FieldHook<CostSnapshot, string | null, CostSnapshot> =>
  async ({ siblingData, req }) => {
    const person = siblingData[field]
    if (!person)
      return done[field](siblingData) ? forgotten[adminLanguageOf(req.i18n.language)] : null
    return inTurn(req, async () => {
      const { docs } = await req.payload.find({
        collection: 'users',
        where: { id: { equals: idOf(person) } },
        select: { name: true },
        depth: 0,
        pagination: false,
        req,
      })
      return docs[0]?.name ?? null
    })
  }

/** What a request asked for last. */
const asked = new WeakMap<object, Promise<unknown>>()

/** Payload reads fields at once; a transaction has one connection, which takes one query after the other. */
const inTurn = <T>({ context }: PayloadRequest, read: () => Promise<T>): Promise<T> => {
  const reading = (asked.get(context) ?? Promise.resolve()).then(read)
  asked.set(
    context,
    reading.catch(() => undefined),
  )
  return reading
}
