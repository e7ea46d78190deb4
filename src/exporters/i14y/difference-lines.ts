import type { I14yDifferences } from './differences.ts'

const shown = (value: unknown): string => (value === undefined ? '-' : JSON.stringify(value))

/** The differences for somebody who decides whether to send them: a line for each, the numbers last. */
export const differenceLines = ({ added, changed, gone, unchanged }: I14yDifferences): string[] => [
  ...added.map((identifier) => `new      ${identifier}`),
  ...changed.flatMap(({ identifier, fields }) => [
    `changed  ${identifier}`,
    ...fields.map(
      ({ field, ours, theirs }) => `           ${field}: ${shown(theirs)} => ${shown(ours)}`,
    ),
  ]),
  ...gone.map((identifier) => `gone     ${identifier}`),
  `${String(added.length)} new, ${String(changed.length)} changed, ${String(gone.length)} gone, ${String(unchanged)} as they are. Nothing was sent.`,
]
