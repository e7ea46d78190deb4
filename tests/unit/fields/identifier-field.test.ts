import { identifierField } from '../../../src/fields/identifier-field.ts'
import { beforeValidate } from './before-validate.ts'

const identifier = identifierField('title')

/** What is stored where no other document has to be asked for: `req` has no database. */
const written = (value: unknown, title: unknown, locale = 'de') =>
  beforeValidate(identifier, value, {
    collection: { slug: 'services' },
    data: { title },
    req: { locale },
  })

describe('the identifier of a document', () => {
  it('is kept where an editor chose one', async () => {
    expect(await written('Umtausch', 'Führerausweis umtauschen')).toBe('Umtausch')
  })

  it('loses the spaces around it', async () => {
    expect(await written(' umtausch ', 'Führerausweis umtauschen')).toBe('umtausch')
  })

  it('is not proposed from a translation', async () => {
    expect(await written(undefined, 'Échanger le permis', 'fr')).toBeUndefined()
  })

  it.each(['', '–––', null, undefined])(
    'waits for a title it can be proposed from: not %p',
    async (title) => {
      expect(await written(undefined, title)).toBeUndefined()
    },
  )
})
