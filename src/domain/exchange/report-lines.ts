import type { ImportReport } from './import-report.ts'

/** The report of an import for a terminal: what changes and what is refused, line by line, then the counts. */
export const reportLines = ({ records, counts, isDryRun }: ImportReport): string[] => [
  ...records
    .filter(({ outcome }) => outcome !== 'unchanged')
    .flatMap(({ line, key, outcome, fields, reasons }) => [
      `${(line > 0 ? `line ${String(line)}` : 'missing').padEnd(10)} ${outcome.padEnd(9)} ${key || '?'}${outcome === 'changed' ? `: ${fields.join(', ')}` : ''}`,
      ...reasons.map(({ path, message }) => `    ${path === '' ? '' : `${path}: `}${message}`),
    ]),
  Object.entries(counts)
    .map(([outcome, count]) => `${String(count)} ${outcome}`)
    .join(', ') + (isDryRun ? ' (dry run: nothing was changed)' : ''),
]
