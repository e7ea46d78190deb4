import type pg from 'pg'

import { CatalogueError } from '../../../domain/errors.ts'

/** Notes that a proof was used, in the transaction of the client. @throws CatalogueError PROOF_INVALID where it was before */
export const useProof = async (
  client: pg.PoolClient,
  { nonce, expiresAt }: { nonce: string; expiresAt: Date },
): Promise<void> => {
  const { rowCount } = await client.query(
    `insert into intake.used_challenge (nonce, expires_at) values ($1, $2) on conflict do nothing`,
    [nonce, expiresAt],
  )
  if (rowCount === 0) throw new CatalogueError('PROOF_INVALID', 'The work was used before.')
}
