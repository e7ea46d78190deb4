/** The answer of the API, or what it says is in the way. */
export type Answer<T> = { ok: true; body: T } | { ok: false; message: string }

/** Asks our own API as the person who is signed in. */
export const requestJson = async <T>(
  path: string,
  { method = 'GET', body, language }: { method?: string; body?: object; language: string },
): Promise<Answer<T>> => {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json()
    return response.ok
      ? { ok: true, body: answer as T }
      : { ok: false, message: messagesOf(answer) }
  } catch {
    return { ok: false, message: '' }
  }
}

interface Refused {
  errors?: {
    message?: string
    data?: { errors?: { label?: string; path?: string; message?: string }[] }
  }[]
}

/** All that is wrong, in one sentence each. */
const messagesOf = (answer: unknown): string =>
  ((answer as Refused).errors ?? [])
    .flatMap(({ message, data }) => [
      message ?? '',
      ...(data?.errors ?? []).map((e) => `${e.label ?? e.path ?? ''}: ${e.message ?? ''}`),
    ])
    .filter((text) => text !== '')
    .join('\n')
