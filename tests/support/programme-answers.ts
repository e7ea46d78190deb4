import type { ProgrammeSnapshot } from '../../src/domain/cost/snapshot/programme-snapshot.ts'
import { costEndpoints } from '../../src/delivery/endpoints/programmes/index.ts'
import type { LiveCatalogue } from '../../src/delivery/live-catalogue.ts'
import { questionOf } from '../../src/delivery/question.ts'
import { createRouter } from '../../src/delivery/router.ts'

const route = createRouter(costEndpoints)

/** A state of a programme that says what a test names, and else that there is a contract. */
export const aState = (data: Partial<ProgrammeSnapshot> = {}): ProgrammeSnapshot => ({
  identifier: 'erster',
  programme: 'digitale-gemeinde',
  name: { de: 'Digitale Gemeinde' },
  asOf: '2024-06-30T00:00:00.000Z',
  publicSince: '2024-07-01T00:00:00.000Z',
  sources: ['Buchhaltung'],
  sponsors: ['staatskanzlei'],
  supporters: [],
  isDemo: false,
  rates: [],
  conditions: [],
  closings: [],
  contributions: [],
  decisions: [],
  drawdowns: [],
  contracts: [
    {
      isPublished: false,
      identifier: 'vereinbarung',
      kind: 'contract',
      signedOn: '2021-01-29',
      withheld: { de: 'Noch nicht veröffentlicht.' },
    },
  ],
  goals: [],
  milestoneKinds: [],
  milestones: [],
  projects: [],
  roles: [],
  interests: [],
  innovatorsOn: { day: '2024-06-30', count: 0 },
  inquiries: [],
  entries: [],
  ...data,
})

/** Asks the endpoints of programmes as a request would, while these states are public. @returns the bytes of the answer */
export const asking =
  (states: readonly ProgrammeSnapshot[]) =>
  async (url: string): Promise<Buffer> => {
    const live = {
      baseUrl: 'https://katalog.example',
      ocidPrefix: 'ocds-000000',
      recordsOf: () => Promise.resolve(new Map()),
      stateHeads: () => Promise.resolve(states),
      stateNamed: (identifier: string) =>
        Promise.resolve(states.find((state) => state.identifier === identifier)),
    } as unknown as LiveCatalogue
    const found = route(url)
    if (!found) throw new Error(`Nothing answers ${url}.`)
    const { endpoint, params } = found
    const question = questionOf(endpoint, {
      params,
      url,
      accept: undefined,
      acceptLanguage: undefined,
    })
    const reply = await endpoint.reply(question, live)
    if (reply.kind !== 'content') throw new Error(`${url} is answered with ${reply.kind}.`)
    return Buffer.from(reply.content.body)
  }

/** The same, of JSON. */
export const askingJson =
  (states: readonly ProgrammeSnapshot[]) =>
  async <T>(url: string): Promise<T> =>
    JSON.parse((await asking(states)(url)).toString()) as T
