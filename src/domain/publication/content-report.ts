import type { PublicationFinding } from './finding.ts'

/** A finding and the document it is about. */
export interface ReportedFinding extends PublicationFinding {
  /** Slug of the collection. */
  collection: string
  /** Identifier, or, of a document without one, its name. */
  document: string
  /** In the language of the report. */
  message: string
}

/** What the publish gate has to say about everything that is public. */
export interface ContentReport {
  /** Published documents by collection. */
  checked: Record<string, number>
  findings: ReportedFinding[]
}

const xml = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const countOf = (findings: readonly ReportedFinding[], severity: 'error' | 'warning'): number =>
  findings.filter((finding) => finding.severity === severity).length

/** The report for people: how often each code was found, then every error with its document and field. */
export const asTable = ({ checked, findings }: ContentReport): string => {
  const documents = Object.values(checked).reduce((sum, count) => sum + count, 0)
  const byCode = [...Map.groupBy(findings, ({ code }) => code)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  const errors = findings.filter(({ severity }) => severity === 'error')
  return [
    `${String(documents)} published documents: ${String(errors.length)} errors, ${String(countOf(findings, 'warning'))} warnings`,
    '',
    ...byCode.map(([code, of]) => `${code.padEnd(28)}${String(of.length).padStart(6)}`),
    ...(errors.length > 0 ? ['', 'Errors'] : []),
    ...errors.map(({ collection, document, code, pointer, message }) =>
      [`${collection}/${document}`.padEnd(62), code.padEnd(26), pointer, message].join('  '),
    ),
  ].join('\n')
}

/** The report for build servers: a suite for each collection, a failed case for each document with errors. */
export const asJunit = ({ checked, findings }: ContentReport): string => {
  const suites = Object.entries(checked).map(([collection, tests]) => {
    const errors = findings.filter(
      (finding) => finding.collection === collection && finding.severity === 'error',
    )
    const cases = [...Map.groupBy(errors, ({ document }) => document)].map(([document, of]) =>
      [
        `    <testcase classname="${xml(collection)}" name="${xml(document)}">`,
        ...of.map(
          ({ code, pointer, message }) =>
            `      <failure type="${code}" message="${xml(`${pointer} ${message}`)}"/>`,
        ),
        '    </testcase>',
      ].join('\n'),
    )
    return [
      `  <testsuite name="${xml(collection)}" tests="${String(tests)}" failures="${String(cases.length)}">`,
      ...cases,
      '  </testsuite>',
    ].join('\n')
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...suites,
    '</testsuites>',
  ].join('\n')
}
