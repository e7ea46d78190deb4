import { z } from 'zod'

import { issueInAddress } from '../../../domain/issue-number.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import { toldIssues } from '../newsletters/told-issues.ts'
import { newestStates } from '../programmes/asked-state.ts'
import { streamedExport } from './streamed-export.ts'

async function* sitemap(live: LiveCatalogue) {
  const { services } = await live.reference()
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
  for (const { identifier, updatedAt } of services.values()) {
    yield `<url><loc>${live.baseUrl}/v1/services/${identifier}</loc><lastmod>${updatedAt}</lastmod></url>\n`
  }
  for (const { programme, publicSince } of await newestStates(live)) {
    for (const path of ['/v1/programmes', '/transparency']) {
      yield `<url><loc>${live.baseUrl}${path}/${programme}</loc><lastmod>${publicSince}</lastmod></url>\n`
    }
  }
  for (const { number, updatedAt } of await toldIssues(live, 'de')) {
    yield `<url><loc>${live.baseUrl}/news/${issueInAddress(number)}</loc><lastmod>${updatedAt}</lastmod></url>\n`
  }
  yield '</urlset>\n'
}

/** `GET /sitemap.xml`. */
export const sitemapEndpoints = [
  streamedExport({
    path: '/sitemap.xml',
    operation: 'getSitemap',
    summary:
      'Addresses of all services, of all programmes and their pages, and of the newsletters, for search engines',
    contentType: 'application/xml',
    schema: z.string(),
    pieces: sitemap,
  }),
]
