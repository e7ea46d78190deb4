import { existsSync, readFileSync } from 'node:fs'

import rdf from '@zazuko/env-node'
import { Parser, type Quad } from 'n3'
import Validator from 'rdf-validate-shacl'

/** Standards lie beside the repository, where they stay; without them conformance cannot be tried. */
const folder = process.env.STANDARDS_FOLDER ?? '../shared/standards'

/** Whether the standards are there. */
export const hasStandards = existsSync(folder)

const parse = (turtle: string): Quad[] => new Parser().parse(turtle)

/** Checks Turtle against shapes. @returns what is wrong, each as node, path and constraint */
export const createShaclCheck = (shapesFile: string): ((turtle: string) => Promise<string[]>) => {
  const shapes = rdf.dataset(parse(readFileSync(`${folder}/${shapesFile}`, 'utf8')) as never)
  const validator = new Validator(shapes, { factory: rdf })
  return async (turtle) => {
    const report = (await validator.validate(rdf.dataset(parse(turtle) as never))) as unknown as {
      results: {
        focusNode?: { value: string }
        path?: { value: string }
        sourceConstraintComponent?: { value: string }
      }[]
    }
    return report.results.map(({ focusNode, path, sourceConstraintComponent }) =>
      [focusNode?.value, path?.value, sourceConstraintComponent?.value.replace(/.*#/, '')].join(
        ' ',
      ),
    )
  }
}
