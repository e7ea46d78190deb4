import type { PayloadRequest } from 'payload'

import { adminLanguages, type AdminText } from '../../i18n/locales.ts'

const texts = {
  done: {
    de: 'Angemeldet. Weiter zur Verwaltung',
    fr: 'Connexion réussie. Continuer vers l’administration',
    it: 'Accesso riuscito. Continua all’amministrazione',
    en: 'Signed in. Continue to the admin',
  },
  failed: {
    de: 'Anmeldung nicht möglich',
    fr: 'Connexion impossible',
    it: 'Accesso non possibile',
    en: 'Signing in failed',
  },
  back: {
    de: 'Zurück zur Anmeldeseite',
    fr: 'Retour à la page de connexion',
    it: 'Torna alla pagina di accesso',
    en: 'Back to the sign-in page',
  },
} as const satisfies Record<string, AdminText>

const languageOf = (req: PayloadRequest) =>
  adminLanguages.find((language) => language === req.i18n.language) ?? 'de'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)

interface PageOptions {
  status: number
  title: string
  body: string
  head?: string
  cookies: readonly string[]
}

const page = (
  { status, title, body, head = '', cookies }: PageOptions,
  req: PayloadRequest,
): Response => {
  const html = `<!doctype html>
<html lang="${languageOf(req)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)} – Schaltwerk</title>${head}
<style>
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto 0; padding: 0 1.5rem; color: #141414; background: #fff }
h1 { font-size: 1.5rem }
a { color: #0b4a8f }
</style>
</head>
<body><main>${body}</main></body>
</html>
`
  const headers = new Headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  for (const value of cookies) headers.append('Set-Cookie', value)
  return new Response(html, { status, headers })
}

/**
 * The way into the admin, as a page of our own: a redirect would still count as coming from the provider's site,
 * and Payload takes no cookies from other sites.
 */
export const signedInPage = (
  path: string,
  cookies: readonly string[],
  req: PayloadRequest,
): Response => {
  const text = texts.done[languageOf(req)]
  return page(
    {
      status: 200,
      title: text,
      head: `\n<meta http-equiv="refresh" content="0;url=${escaped(path)}">`,
      body: `<p><a href="${escaped(path)}">${escaped(text)}</a></p>`,
      cookies,
    },
    req,
  )
}

/** Why somebody was not signed in, in her language, and the way back. */
export const refusedPage = (
  { status, message, code }: { status: number; message: string; code: string },
  cookies: readonly string[],
  req: PayloadRequest,
): Response => {
  const language = languageOf(req)
  const title = texts.failed[language]
  return page(
    {
      status,
      title,
      body: `<h1>${escaped(title)}</h1>
<p>${escaped(message)}</p>
<p><a href="/admin/login">${escaped(texts.back[language])}</a></p>
<p><small>${escaped(code)}</small></p>`,
      cookies,
    },
    req,
  )
}
