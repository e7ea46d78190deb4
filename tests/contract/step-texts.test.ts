import { z } from 'zod'

import { isObject } from '../../src/domain/form/visible-answers.ts'
import { type AdminLanguage, adminLanguages } from '../../src/i18n/locales.ts'
import type { Step } from '../../src/plugins/submissions/contract.ts'
import { findStep, stepKeys } from '../../src/plugins/submissions/steps/index.ts'

type Schema = Record<string, unknown>

const steps = stepKeys.map((key): [string, Step] => {
  const step = findStep(key)
  if (!step) throw new Error(`There is no step ${key}.`)
  return [key, step]
})

/** A text in the languages, which the editor shows by the names of the languages. */
const isTextOfPeople = (properties: Schema): boolean =>
  Object.keys(properties).every((name) => adminLanguages.includes(name as AdminLanguage))

interface Place {
  path: string
  /** Its values, where there are only some. */
  values: string[]
}

const valuesOf = (schema: Schema): string[] =>
  [schema.enum, [schema.const]].flatMap((values: unknown) =>
    Array.isArray(values) ? values.filter((value) => value !== undefined).map(String) : [],
  )

/** Everything somebody can set, from the outside in, as the schema itself says. */
const placesOf = (schema: Schema, path: readonly string[] = []): Place[] => {
  const inner: unknown[] = [schema.items, schema.oneOf].flat()
  const { properties } = schema
  return [
    ...inner.flatMap((one) => (isObject(one) ? placesOf(one, path) : [])),
    ...(isObject(properties) && !isTextOfPeople(properties)
      ? Object.entries(properties).flatMap(([name, property]) => {
          const own = [...path, name]
          if (!isObject(property)) return []
          return [{ path: own.join('.'), values: valuesOf(property) }, ...placesOf(property, own)]
        })
      : []),
  ]
}

const schemaOf = ({ options }: Step) =>
  z.toJSONSchema(options, { io: 'input', unrepresentable: 'any' }) as Schema

const lacking = (text: Partial<Record<AdminLanguage, string>> | undefined): string[] =>
  adminLanguages.filter((language) => !text?.[language]?.trim())

it('the list of steps is the one of the folders, each with options to look for', () => {
  expect(steps.length).toBeGreaterThan(17)
  expect(steps.flatMap(([, step]) => placesOf(schemaOf(step))).length).toBeGreaterThan(70)
})

describe.each(steps)('who puts the step %s into a workflow', (_, step) => {
  const places = placesOf(schemaOf(step))
  const { label, help, options, actions } = step.texts

  it('reads its name and what it does in four languages', () => {
    expect([lacking(label), lacking(help)]).toEqual([[], []])
  })

  it('reads in four languages what every option is called, and what to write there', () => {
    const silent = places.flatMap(({ path }) => {
      const missing = [...lacking(options[path]?.label), ...lacking(options[path]?.help)]
      return missing.length > 0 ? [[path, missing]] : []
    })
    expect(silent).toEqual([])
  })

  it('reads in four languages what every value is called that can be chosen', () => {
    const silent = places.flatMap(({ path, values }) =>
      values.filter((value) => lacking(options[path]?.choices?.[value]).length > 0),
    )
    expect(silent).toEqual([])
  })

  it('reads in four languages how a case can go on from it', () => {
    const ways = step.actions({})
    expect(ways.filter((way) => lacking(actions[way]).length > 0)).toEqual([])
    expect(Object.keys(actions).sort()).toEqual([...ways].sort())
  })

  it('reads of no option and no value that there is not', () => {
    const known = new Set(places.map(({ path }) => path))
    expect(Object.keys(options).filter((path) => !known.has(path))).toEqual([])
    const values = new Set(places.map(({ path, values }) => `${path}: ${values.join()}`))
    const offered = Object.entries(options).flatMap(([path, { choices }]) =>
      Object.keys(choices ?? {}).filter(
        (choice) => ![...values].some((one) => one.startsWith(`${path}: `) && one.includes(choice)),
      ),
    )
    expect(offered).toEqual([])
  })
})
