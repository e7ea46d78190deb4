import type pg from 'pg'

/** How much a key was used on a day, beyond what is stored. */
interface KeyUse {
  keyId: number
  /** In Europe/Zurich, `YYYY-MM-DD`. */
  day: string
  requests: number
  limited: number
}

/** A key that was deleted meanwhile is left out. */
const addUse = `
  insert into api_key_usage (api_key_id, day, requests, limited)
  select used.key_id, used.day, used.requests, used.limited
  from unnest($1::int[], $2::text[], $3::numeric[], $4::numeric[]) as used (key_id, day, requests, limited)
  join api_keys on api_keys.id = used.key_id
  on conflict (api_key_id, day) do update set
    requests = api_key_usage.requests + excluded.requests,
    limited = api_key_usage.limited + excluded.limited,
    updated_at = now()`

/** Adds to the use of keys by day, in one statement: several processes may do so at once. */
export const storeKeyUse =
  (pool: Pick<pg.Pool, 'query'>) =>
  async (uses: readonly KeyUse[]): Promise<void> => {
    // In one order everywhere, so that two processes do not wait for each other.
    const sorted = uses.toSorted((a, b) => a.keyId - b.keyId || (a.day < b.day ? -1 : 1))
    await pool.query(addUse, [
      sorted.map(({ keyId }) => keyId),
      sorted.map(({ day }) => day),
      sorted.map(({ requests }) => requests),
      sorted.map(({ limited }) => limited),
    ])
  }
