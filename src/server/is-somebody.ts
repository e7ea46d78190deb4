import { executeAuthStrategies, type Payload } from 'payload'

/**
 * Whether the headers of a request are somebody's; no where nobody can be looked up. `payload.auth` would work out all
 * rights of the person as well, on every request.
 */
export const isSomebody = async (
  payload: Payload,
  { authorization, cookie }: { authorization?: string; cookie?: string },
): Promise<boolean> => {
  const headers = new Headers({
    ...(authorization !== undefined && { authorization }),
    ...(cookie !== undefined && { cookie }),
  })
  const { user } = await executeAuthStrategies({ headers, payload })
  return user !== null
}
