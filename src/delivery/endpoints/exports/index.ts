import type { Endpoint } from '../../endpoint.ts'
import { calendarEndpoints } from './calendar.ts'
import { cpsvApEndpoints } from './cpsv-ap.ts'
import { dcatApChEndpoints } from './dcat-ap-ch.ts'
import { dumpEndpoints } from './dumps.ts'
import { feedEndpoints } from './feeds.ts'
import { hsdsEndpoints } from './hsds.ts'
import { i14yEndpoints } from './i14y.ts'
import { schemaOrgEndpoints } from './schema-org.ts'
import { sitemapEndpoints } from './sitemap.ts'

/** Everything that is handed out in the words of a standard: one line for each exporter. */
export const exportEndpoints: readonly Endpoint[] = [
  ...dumpEndpoints,
  ...cpsvApEndpoints,
  ...dcatApChEndpoints,
  ...i14yEndpoints,
  ...hsdsEndpoints,
  ...feedEndpoints,
  ...calendarEndpoints,
  ...schemaOrgEndpoints,
  ...sitemapEndpoints,
]
