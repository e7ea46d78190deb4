import { checkHttpsUrl } from '../../https-url.ts'
import type { PublicationContext } from '../context.ts'
import { found, type PublicationFinding } from '../finding.ts'
import { linksIn } from '../links-in.ts'

/** E8: every address is https. */
export const linkNotHttps = (record: object): PublicationFinding[] =>
  linksIn(record).flatMap(({ pointer, url }) =>
    url !== undefined && checkHttpsUrl(url) ? [found('E8_LINK_NOT_HTTPS', pointer, { url })] : [],
  )

/** W4: every address answers, as far as the link checker knows. */
export const linkBroken = (
  record: object,
  { catalogue: { brokenLinks } }: PublicationContext,
): PublicationFinding[] =>
  linksIn(record).flatMap(({ pointer, url }) =>
    url !== undefined && brokenLinks.has(url) ? [found('W4_LINK_BROKEN', pointer, { url })] : [],
  )
