import { createHmac, hkdfSync } from 'node:crypto'

import { z } from 'zod'

import { sameAddress } from '../../../domain/newsletter/subscription.ts'
import type { Sealer } from '../sealer.ts'

const contact = z.object({ address: z.string(), token: z.string() })

/** How somebody is reached: the address as it was typed, and the token in the links of every mail. */
export type Contact = z.infer<typeof contact>

/** What a contact was sealed for. `sealed-places.ts` of the submissions says the same in SQL. */
const nameOf = (key: string): string => `subscriber/${key}`

/** A contact as it is stored. @param key of the subscription */
export const sealContact = (sealer: Sealer, key: string, known: Contact): string =>
  sealer.seal(JSON.stringify(known), nameOf(key))

/** What was stored. @throws CatalogueError ANSWERS_UNREADABLE where no key fits */
export const openContact = (sealer: Sealer, key: string, sealed: string): Contact =>
  contact.parse(JSON.parse(sealer.open(sealed, nameOf(key))))

/**
 * By what an address is known again: a hash that nobody can try out addresses with who has the database alone.
 * @param secret of the installation
 */
export const addressDigest = (address: string, secret: string): string => {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'schaltwerk:subscriber-address', 32))
  return createHmac('sha256', key).update(sameAddress(address)).digest('base64url')
}
