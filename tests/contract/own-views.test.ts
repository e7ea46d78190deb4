import { readdirSync } from 'node:fs'

import { adminComponents } from '../../src/admin/index.ts'
import { ownParts, rootViews } from '../support/own-views.ts'

it('every view of our own is checked in the browser', () => {
  expect(Object.keys(rootViews).sort()).toEqual(Object.keys(adminComponents.views ?? {}).sort())
})

/** Parts of the form of a field; the pages that hold them are checked with Payload's own. */
const partsOfFields = [
  'actor-cell',
  'condition-builder',
  'francs-field',
  'identifier-field',
  'json-field',
  'logic-field',
  'rappen-cell',
  'related-row-label',
  'row-label',
  'verification',
]
/** Pages that need data the demo does not have: `tests/integration/admin` opens them. */
const checkedWithData = [
  'block-usage',
  'calculated-field',
  'case',
  'limits-field',
  'programme-actions',
  'workflow-editor',
]
/** What stands in a part that is checked. */
const partsOfParts = ['log-out', 'page', 'place-links', 'sign-in-parts', 'table-links', 'wordmark']

it('every part of our own in the admin is checked in the browser, or is part of one that is', () => {
  const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const known = [
    ...Object.keys(rootViews).map(kebab),
    ...Object.keys(ownParts),
    ...checkedWithData,
    ...partsOfFields,
    ...partsOfParts,
  ]
  const folders = readdirSync('src/admin', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(folders.filter((name) => !known.includes(name))).toEqual([])
})
