import { CatalogueError } from '../../domain/errors.ts'
import {
  checkPreviewLink,
  parsePreviewLink,
  type PreviewLink,
} from '../../domain/preview/preview-link.ts'
import { seal, unseal } from '../../sign-in/seal.ts'

const purpose = 'preview'

/** A link as a token that nobody else can make, change or read; base64url. */
export const sealLink = (link: PreviewLink, secret: string): string =>
  seal(JSON.stringify(link), secret, purpose)

/** What a token shows. @throws CatalogueError PREVIEW_INVALID, PREVIEW_EXPIRED */
export const openLink = (token: string, secret: string, now: Date): PreviewLink => {
  const text = unseal(token, secret, purpose)
  const link = text === undefined ? undefined : parsePreviewLink(text)
  if (!link) throw new CatalogueError('PREVIEW_INVALID', 'This is no link of a preview.')
  const verdict = checkPreviewLink(link, now)
  if (verdict) throw new CatalogueError(verdict.code, `The link was good until ${link.expiresAt}.`)
  return link
}
