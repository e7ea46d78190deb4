import fc from 'fast-check'

import { programmeFiles } from '../../../../src/exporters/programme-files.ts'
import { aState, asking } from '../../../support/programme-answers.ts'
import { ledgers } from '../../domain/cost/ledger/ledger-arbitrary.ts'

const path = '/v1/programmes/digitale-gemeinde'
const moment = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString()

const answers = [
  ...programmeFiles.map(({ name }) => name),
  'files',
  'projects',
  'milestones',
  'decisions',
  'inquiries',
  'roadmap',
]

/** States by the days on which they were taken and became public; a later one may tell of an earlier day. */
const states = (from: number) =>
  fc.array(
    fc.record({
      entries: ledgers,
      asOf: fc.integer({ min: 0, max: 100 }),
      publicOn: fc.integer({ min: from, max: from + 100 }),
    }),
    { minLength: 1, maxLength: 3 },
  )

const toStates = (
  made: readonly { entries: never[] | object; asOf: number; publicOn: number }[],
  prefix: string,
) =>
  made.map(({ entries, asOf, publicOn }, i) =>
    aState({
      identifier: `${prefix}${String(i)}`,
      entries: entries as never,
      asOf: moment(asOf),
      publicSince: moment(publicOn),
    }),
  )

describe('an answer for a day that has passed', () => {
  it('is the same for ever, in every form, whatever becomes public later', async () => {
    await fc.assert(
      fc.asyncProperty(states(0), states(151), async (before, after) => {
        const earlier = toStates(before, 'earlier')
        const later = toStates(after, 'later')
        const changed: string[] = []
        for (const name of answers) {
          const url = `${path}/${name}?asOf=${moment(150)}`
          const then = await asking(earlier)(url)
          if (!(await asking([...later, ...earlier])(url)).equals(then)) changed.push(name)
        }
        expect(changed).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  it('is another one than that of today, where the books have gone on', async () => {
    const first = aState({ publicSince: moment(1) })
    const second = aState({ identifier: 'zweiter', publicSince: moment(2), note: 'Nachtrag' })
    const ask = asking([second, first])
    expect((await ask(`${path}/costs?asOf=${moment(1)}`)).toString()).toContain('"erster"')
    expect((await ask(`${path}/costs`)).toString()).toContain('"zweiter"')
  })
})
