import {
  checkPreviewLink,
  newPreviewLink,
  parsePreviewLink,
} from '../../../../src/domain/preview/preview-link.ts'
import { openLink, sealLink } from '../../../../src/plugins/preview/link.ts'

const now = new Date('2026-03-01T08:00:00Z')
const draft = { collection: 'services', document: 7 } as const
const secret = 'only-while-tests-are-running-000000'

describe('a link to a draft', () => {
  it('is good for three days, or for as many hours as were asked for', () => {
    expect(newPreviewLink(draft, now).expiresAt).toBe('2026-03-04T08:00:00.000Z')
    expect(newPreviewLink(draft, now, 1).expiresAt).toBe('2026-03-01T09:00:00.000Z')
  })

  it('is over at its end', () => {
    const link = newPreviewLink(draft, now, 1)
    expect(checkPreviewLink(link, new Date('2026-03-01T08:59:59Z'))).toBeUndefined()
    expect(checkPreviewLink(link, new Date('2026-03-01T09:00:00Z'))).toEqual({
      code: 'PREVIEW_EXPIRED',
    })
  })

  it.each([
    'x',
    '{}',
    '{"collection":"users","document":1,"expiresAt":"2030-01-01T00:00:00.000Z"}',
    '{"collection":"services","document":"1","expiresAt":"2030-01-01T00:00:00.000Z"}',
  ])('shows nothing but drafts of services and variants: %s', (text) => {
    expect(parsePreviewLink(text)).toBeUndefined()
  })
})

describe('the token of a link', () => {
  const token = sealLink(newPreviewLink(draft, now), secret)

  it('opens with the secret of the installation alone', () => {
    expect(openLink(token, secret, now)).toMatchObject(draft)
    expect(() => openLink(token, `${secret}1`, now)).toThrow('This is no link of a preview.')
  })

  it('is refused once a sign of it was changed', () => {
    for (let i = 0; i < token.length; i += 1) {
      const other = token[i] === 'A' ? 'B' : 'A'
      const changed = `${token.slice(0, i)}${other}${token.slice(i + 1)}`
      // Four bits of the last sign may say nothing.
      if (Buffer.from(changed, 'base64url').equals(Buffer.from(token, 'base64url'))) continue
      expect(() => openLink(changed, secret, now)).toThrow('This is no link of a preview.')
    }
  })

  it('is told to be over after its end', () => {
    expect(() => openLink(token, secret, new Date('2026-03-04T08:00:00Z'))).toThrow(
      'The link was good until 2026-03-04T08:00:00.000Z.',
    )
  })
})
