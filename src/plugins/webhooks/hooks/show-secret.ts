import type { CollectionAfterReadHook } from 'payload'

import { countingAt } from '../../../domain/webhook/signing-secrets.ts'
import type { Webhook } from '../../../generated/payload-types.ts'
import { isAdministrator } from '../endpoints/administrator-request.ts'
import { readSealedSecret } from '../read-sealed-secret.ts'
import { unsealSecrets } from '../secrets.ts'

/** Shows the secret to administrators, who hand it to the other side. */
export const showSecret: CollectionAfterReadHook<Webhook> = async ({ doc, req }) => {
  if (!isAdministrator(req.user)) return doc
  const sealed = await readSealedSecret(req, doc.id)
  const [newest] = countingAt(unsealSecrets(sealed, req.payload.config.secret), new Date())
  return { ...doc, secret: newest?.secret ?? null }
}
