import request, { type Test } from 'supertest'

import type { WorkflowState } from '../../src/domain/editorial/change.ts'
import type { WorkflowAction } from '../../src/domain/editorial/transitions.ts'
import type { Faq } from '../../src/generated/payload-types.ts'
import { aDocument } from './builders.ts'
import { aPerson, type SignedIn } from './people.ts'
import { startApp, type TestApp } from './start-app.ts'

/** An authority with its editor and reviewers, people of the canton and strangers, and documents on their way. */
export interface Newsroom {
  test: TestApp
  /** The authority. */
  owner: number
  the: (name: string) => SignedIn
  fourEyes: (on: boolean) => Promise<unknown>
  /** A draft that the editor wrote. */
  aDraft: () => Promise<number>
  /** A document in a state, brought there by people. */
  inState: (state: WorkflowState) => Promise<number>
  step: (name: string, id: number, action: string, more?: object) => Test
  draftOf: (id: number) => Promise<Faq>
  stateOf: (id: number) => Promise<WorkflowState | null | undefined>
  isPublic: (id: number) => Promise<boolean>
}

const way: Record<WorkflowState, WorkflowAction[]> = {
  draft: [],
  'in-review': ['request-review'],
  approved: ['request-review', 'approve'],
  published: ['publish'],
  retired: ['publish', 'retire'],
}

/** Boots the product and lets everybody sign in. */
export const startNewsroom = async (): Promise<Newsroom> => {
  const test = await startApp('empty')
  const owner = (await aDocument(test.payload, 'authorities', 'Sursee')).id
  const other = (await aDocument(test.payload, 'authorities', 'Luzern')).id
  const people: Record<string, SignedIn> = {
    admin: await aPerson(test, 'admin', [{ role: 'admin' }]),
    canton: await aPerson(test, 'canton', [{ role: 'canonical-editor' }]),
    editor: await aPerson(test, 'editor', [{ role: 'local-editor', authority: owner }]),
    reviewer: await aPerson(test, 'reviewer', [{ role: 'reviewer', authority: owner }]),
    second: await aPerson(test, 'second', [{ role: 'reviewer', authority: owner }]),
    foreign: await aPerson(test, 'foreign', [
      { role: 'local-editor', authority: other },
      { role: 'reviewer', authority: other },
    ]),
    auditor: await aPerson(test, 'auditor', [{ role: 'auditor' }]),
  }
  const the = (name: string): SignedIn => {
    const person = people[name]
    if (!person) throw new Error(`Nobody is called ${name}`)
    return person
  }
  const step: Newsroom['step'] = (name, id, action, more = {}) =>
    the(name).post(`/api/faqs/${String(id)}/transition`, { action, ...more })
  const aDraft = async () => {
    const { id } = await aDocument(test.payload, 'faqs', 'Frage', {
      status: 'draft',
      data: { owner },
    })
    await the('editor').patch(`/api/faqs/${String(id)}`, { order: 3 })
    return id
  }
  const draftOf = (id: number) =>
    test.payload.findByID({ collection: 'faqs', id, draft: true, depth: 0 })
  return {
    test,
    owner,
    the,
    step,
    aDraft,
    draftOf,
    fourEyes: (on) =>
      test.payload.updateGlobal({ slug: 'catalogue-settings', data: { fourEyes: on } }),
    inState: async (state) => {
      const id = await aDraft()
      for (const action of way[state]) await step('canton', id, action)
      return id
    },
    stateOf: async (id) => (await draftOf(id)).workflow?.state,
    isPublic: async (id) => (await request(test.app).get(`/api/faqs/${String(id)}`)).status === 200,
  }
}
