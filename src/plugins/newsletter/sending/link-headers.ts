/** The page that ends a subscription; a mail program ends it there in one click, too. */
export const unsubscribeAddress = (baseUrl: string, token: string, language: string): string =>
  `${baseUrl}/news/unsubscribe/${token}?locale=${language}`

/** How a mail program ends a subscription by itself. Source: RFC 2369, 3.2; RFC 8058, 3.1. */
export const unsubscribeHeaders = (address: string): Record<string, string> => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})
