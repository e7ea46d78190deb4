import fc from 'fast-check'

import type { Texts } from '../../../../src/domain/editorial/localized-texts.ts'
import {
  nextTranslationState,
  translationStates,
} from '../../../../src/domain/editorial/translation-state.ts'

const texts = (entries: Record<string, unknown>): Texts => new Map(Object.entries(entries))
const german = texts({ title: 'Hund', 'rows.1.text': 'Chip' })
const changed = texts({ title: 'Hunde', 'rows.1.text': 'Chip' })
const same = [german, german] as const

describe('a reviewed translation', () => {
  it('is outdated as soon as the German says something else', () => {
    const state = nextTranslationState({
      state: 'reviewed',
      wanted: 'reviewed',
      german: [german, changed],
    })
    expect(state).toBe('outdated')
  })

  it('is outdated when a German text is added', () => {
    const more = texts({ title: 'Hund', 'rows.1.text': 'Chip', 'rows.2.text': 'Neu' })
    expect(
      nextTranslationState({ state: 'reviewed', wanted: 'reviewed', german: [german, more] }),
    ).toBe('outdated')
  })

  it('stays reviewed when a German text is taken away, which takes the translation along', () => {
    const less = texts({ title: 'Hund' })
    expect(
      nextTranslationState({ state: 'reviewed', wanted: 'reviewed', german: [german, less] }),
    ).toBe('reviewed')
  })

  it('is a draft again when somebody writes in it', () => {
    const translation = [texts({ title: 'Chien' }), texts({ title: 'Chiens' })] as const
    expect(
      nextTranslationState({ state: 'reviewed', wanted: 'reviewed', german: same, translation }),
    ).toBe('draft')
  })
})

describe('writing a translation', () => {
  it('makes a draft of what was missing or a machine’s', () => {
    const translation = [texts({}), texts({ title: 'Chien' })] as const
    for (const state of ['missing', 'machine'] as const) {
      expect(nextTranslationState({ state, wanted: state, german: same, translation })).toBe(
        'draft',
      )
    }
  })

  it('leaves it outdated until somebody confirms it', () => {
    const translation = [texts({ title: 'Chien' }), texts({ title: 'Chiens' })] as const
    const outdated = { state: 'outdated', german: same, translation } as const
    expect(nextTranslationState({ ...outdated, wanted: 'outdated' })).toBe('outdated')
    expect(nextTranslationState({ ...outdated, wanted: 'reviewed' })).toBe('reviewed')
  })

  it('is missing again when all of it is deleted', () => {
    const translation = [texts({ title: 'Chien' }), texts({})] as const
    expect(
      nextTranslationState({ state: 'draft', wanted: 'draft', german: same, translation }),
    ).toBe('missing')
  })
})

const someTexts = fc
  .dictionary(fc.constantFrom('title', 'summary', 'rows.1.text'), fc.string({ minLength: 1 }))
  .map((entries): Texts => new Map(Object.entries(entries)))
const aState = fc.constantFrom(...translationStates)

describe('whatever is saved', () => {
  it('no translation stays reviewed when the German beside it changed', () => {
    fc.assert(
      fc.property(aState, someTexts, someTexts, (state, before, after) => {
        const next = nextTranslationState({ state, wanted: state, german: [before, after] })
        const isNew = [...after].some(([path, text]) => before.get(path) !== text)
        expect(next).toBe(state === 'reviewed' && isNew ? 'outdated' : state)
      }),
      { numRuns: 2000 },
    )
  })

  it('nothing becomes reviewed unless a person says so', () => {
    fc.assert(
      fc.property(aState, someTexts, someTexts, someTexts, (state, a, b, c) => {
        fc.pre(state !== 'reviewed')
        const next = nextTranslationState({
          state,
          wanted: state,
          german: [a, b],
          translation: [b, c],
        })
        expect(next).not.toBe('reviewed')
      }),
      { numRuns: 2000 },
    )
  })

  it('what a person says counts', () => {
    fc.assert(
      fc.property(aState, aState, someTexts, someTexts, (state, wanted, a, b) => {
        fc.pre(state !== wanted)
        const next = nextTranslationState({ state, wanted, german: [a, b], translation: [b, a] })
        expect(next).toBe(wanted)
      }),
      { numRuns: 1000 },
    )
  })
})
