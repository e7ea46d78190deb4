import fc from 'fast-check'

import {
  checkDependencies,
  inDependencyOrder,
} from '../../../../../src/domain/cost/project/dependencies.ts'
import { thorough } from '../../../thorough.ts'

const project = (identifier: string, ...dependsOn: string[]) => ({ identifier, dependsOn })
const check = (...projects: ReturnType<typeof project>[]) =>
  checkDependencies(projects).map(({ code, pointer }) => `${code} ${pointer}`)

describe('dependencies between projects', () => {
  it('may meet again without a cycle', () => {
    expect(
      check(project('a', 'b', 'c'), project('b', 'd'), project('c', 'd'), project('d')),
    ).toEqual([])
  })

  it('are refused when a project waits for itself', () => {
    expect(check(project('a', 'a'))).toEqual(['DEPENDENCY_CYCLE /projects/a/dependsOn'])
  })

  it('are refused when projects wait for each other, for each of them', () => {
    expect(
      check(project('a', 'b'), project('b', 'c'), project('c', 'a'), project('d', 'a')),
    ).toEqual([
      'DEPENDENCY_CYCLE /projects/a/dependsOn',
      'DEPENDENCY_CYCLE /projects/b/dependsOn',
      'DEPENDENCY_CYCLE /projects/c/dependsOn',
    ])
  })

  it('are refused on a project nobody knows', () => {
    expect(check(project('a', 'b', 'z'), project('b'))).toEqual([
      'DEPENDENCY_UNKNOWN /projects/a/dependsOn/1',
    ])
  })

  it('order projects behind those they wait for, with those outside left aside', () => {
    expect(inDependencyOrder([project('a', 'b', 'z'), project('b', 'c'), project('c')])).toEqual([
      'c',
      'b',
      'a',
    ])
  })

  it('order all projects exactly when there is no cycle', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const portfolio = fc.tuple(
      ...names.map((name) =>
        fc.subarray(names, { maxLength: 2 }).map((on) => project(name, ...on)),
      ),
    )
    fc.assert(
      fc.property(portfolio, (projects) => {
        const order = inDependencyOrder(projects)
        expect(order.length === projects.length).toBe(checkDependencies(projects).length === 0)
        for (const { identifier, dependsOn } of projects) {
          if (!order.includes(identifier)) continue
          for (const other of dependsOn) {
            expect(order.indexOf(other)).toBeLessThan(order.indexOf(identifier))
          }
        }
      }),
      thorough,
    )
  })
})
