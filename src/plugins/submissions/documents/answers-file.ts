import { stringify } from 'csv-stringify/sync'

import { neutralised } from '../../../domain/exchange/cell.ts'
import type { CaseDocument, StepContext } from '../contract.ts'

/** What was answered as one file, for a system that reads it. */
export const answersFile = (
  { number, service, answers }: StepContext['submission'],
  format: 'csv' | 'json',
): Pick<CaseDocument, 'content' | 'mediaType' | 'name'> =>
  format === 'json'
    ? {
        name: `${number}.json`,
        mediaType: 'application/json',
        content: Buffer.from(JSON.stringify({ number, service, answers }, null, 2)),
      }
    : {
        name: `${number}.csv`,
        mediaType: 'text/csv',
        content: Buffer.from(
          stringify(
            Object.entries(answers).map(([name, value]) => [
              name,
              neutralised(typeof value === 'string' ? value : JSON.stringify(value)),
            ]),
            { header: true, columns: ['field', 'answer'], bom: true },
          ),
        ),
      }
