import {
  differenceLines,
  differencesTo,
  type I14yService,
} from '../../../src/exporters/i14y/index.ts'

const service = (identifier: string, more: Partial<I14yService> = {}): I14yService => ({
  name: { de: 'Hund anmelden' },
  description: { de: 'Wer einen Hund hält, meldet ihn an.' },
  publisher: { identifier: 'CHE335670007' },
  identifiers: [identifier],
  languages: [{ code: 'de' }],
  thematicAreas: [],
  sectors: [],
  keywords: [{ label: { de: 'Hund' } }],
  spatial: [],
  spatialCH: [{ code: '1103' }, { code: '1061' }],
  requires: [],
  relations: [],
  isDescribedAt: [],
  lifeEvents: [],
  businessEvents: [],
  channels: [
    { identifier: 'schalter', description: { de: 'Schalter' }, ownedBy: [], phone: '+41412280000' },
  ],
  ...more,
})

describe('what would change on I14Y', () => {
  it('is nothing where it has the same', () => {
    expect(differencesTo([service('a')], [service('a')])).toEqual({
      added: [],
      changed: [],
      gone: [],
      unchanged: 1,
    })
  })

  it('is named as new, changed and gone', () => {
    const { added, changed, gone, unchanged } = differencesTo(
      [service('neu'), service('anders'), service('gleich')],
      [service('anders', { name: { de: 'Hund melden' } }), service('gleich'), service('weg')],
    )
    expect({ added, gone, unchanged }).toEqual({ added: ['neu'], gone: ['weg'], unchanged: 1 })
    expect(changed).toEqual([
      {
        identifier: 'anders',
        fields: [{ field: 'name.de', ours: 'Hund anmelden', theirs: 'Hund melden' }],
      },
    ])
  })

  it('names a single place, language or field of a channel that came or went', () => {
    const [changed] = differencesTo(
      [service('a', { spatialCH: [{ code: '1103' }], name: { de: 'Hund anmelden', fr: 'Chien' } })],
      [
        service('a', {
          channels: [{ identifier: 'schalter', description: { de: 'Schalter' }, ownedBy: [] }],
        }),
      ],
    ).changed
    expect(changed?.fields).toEqual([
      { field: 'channels.schalter.phone', ours: '+41412280000', theirs: undefined },
      { field: 'name.fr', ours: 'Chien', theirs: undefined },
      { field: 'spatialCH.1061.code', ours: undefined, theirs: '1061' },
    ])
  })

  it('is nothing where the platform holds more than we send, in another order', () => {
    const theirs = {
      ...service('a'),
      id: '08d9-fe',
      registrationStatus: 'Recorded',
      spatialCH: [
        { code: '1061', name: { de: 'Luzern' } },
        { code: '1103', name: { de: 'Sursee' } },
      ],
      sectors: null,
    }
    expect(differencesTo([service('a')], [theirs]).changed).toEqual([])
  })

  it('is told line by line', () => {
    const lines = differenceLines(
      differencesTo(
        [service('neu'), service('anders')],
        [service('anders', { name: { de: 'Hund melden' } }), service('weg')],
      ),
    )
    expect(lines).toEqual([
      'new      neu',
      'changed  anders',
      '           name.de: "Hund melden" => "Hund anmelden"',
      'gone     weg',
      '1 new, 1 changed, 1 gone, 0 as they are. Nothing was sent.',
    ])
  })
})
