/** As much of a browser as a sign-in needs: cookies by host, redirects one by one. */
export interface CookieBrowser {
  /** Asks for an address with the cookies of its host, follows nothing. */
  visit: (url: string) => Promise<Response>
  /** Follows redirects until an answer is none, or leads to an address that is stopped at. */
  follow: (
    url: string,
    stopAt?: (url: URL) => boolean,
  ) => Promise<{ url: string; answer: Response }>
  /** Cookies of a host, as its header. */
  cookies: (url: string) => string
  /** Takes over cookies somebody saved. */
  put: (url: string, header: string) => void
}

/** Opens one that knows nobody. */
export const openCookieBrowser = (): CookieBrowser => {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (url: string) => {
    const { host } = new URL(url)
    const jar = jars.get(host) ?? new Map<string, string>()
    jars.set(host, jar)
    return jar
  }
  const cookies = (url: string) =>
    [...jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; ')
  const visit = async (url: string) => {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: cookies(url), 'sec-fetch-site': 'same-origin', 'accept-language': 'de' },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';')
      const [name = '', ...value] = pair.split('=')
      const isGone = attributes.some((attribute) => {
        const [key = '', when = ''] = attribute.trim().split('=')
        return key.toLowerCase() === 'expires' && Date.parse(when) < Date.now()
      })
      if (isGone) jarOf(url).delete(name)
      else jarOf(url).set(name, value.join('='))
    }
    return answer
  }
  const follow: CookieBrowser['follow'] = async (from, stopAt = () => false) => {
    let url = from
    for (let hops = 0; hops < 15; hops++) {
      const answer = await visit(url)
      const to = answer.headers.get('location')
      if (!to || answer.status < 300 || answer.status >= 400) return { url, answer }
      url = new URL(to, url).href
      if (stopAt(new URL(url))) return { url, answer }
    }
    throw new Error(`Too many redirects from ${from}`)
  }
  return {
    visit,
    follow,
    cookies,
    put: (url, header) => {
      for (const pair of header.split('; ')) {
        const [name = '', ...value] = pair.split('=')
        jarOf(url).set(name, value.join('='))
      }
    },
  }
}
