/** What the server says: that it did it, or why not. */
export type ServerAnswer =
  | { ok: true; body: Record<string, unknown> }
  | { ok: false; code?: string; message: string; data: Record<string, unknown> }

interface Problem {
  detail?: string
  code?: string
  errors?: { message?: string; data?: Record<string, unknown> & { code?: string } }[]
}

/** Posts something to the API as the person who is signed in; never throws. @param whenSilent what to say where there is no answer */
export const askServer = async (
  path: string,
  body: object,
  whenSilent: string,
): Promise<ServerAnswer> => {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const said = (await answer.json()) as Record<string, unknown>
    if (answer.ok) return { ok: true, body: said }
    const { detail, code, errors } = said as Problem
    const [error] = errors ?? []
    const data = error?.data ?? {}
    const nested = (data.errors as { message?: string }[] | undefined)?.map(
      ({ message }) => message,
    )
    return {
      ok: false,
      code: data.code ?? code ?? '',
      message: nested?.join(' ') ?? error?.message ?? detail ?? whenSilent,
      data,
    }
  } catch {
    return { ok: false, message: whenSilent, data: {} }
  }
}
