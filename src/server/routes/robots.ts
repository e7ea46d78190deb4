import { Router } from 'express'

/** What is for people who work here, for programs alone, or for one person. */
const closed = [
  '/admin',
  '/_next/',
  '/api/',
  '/news/confirm/',
  '/news/unsubscribe/',
  '/v1/feedback',
  '/v1/graphql',
  '/v1/preview',
]

/**
 * `/robots.txt`: what is public may be read by everybody; what is not content is not for crawlers. Source: RFC 9309.
 * @param baseUrl scheme, host and port people use
 */
export const robots = (baseUrl: string): Router => {
  const router = Router()
  const text = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${baseUrl}/sitemap.xml`,
    '',
  ].join('\n')
  router.get('/robots.txt', (_, res) => {
    res.type('text/plain').set('Cache-Control', 'public, max-age=3600').send(text)
  })
  return router
}
