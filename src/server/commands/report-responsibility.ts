import { calendarDateOf } from '../../domain/calendar-date.ts'
import { responsibilityReport } from '../../domain/responsibility/responsibility-report.ts'
import {
  nameOf,
  readResponsibilityCatalogue,
} from '../../responsibility/read-responsibility-data.ts'
import { runCommand } from '../command.ts'

const usage = `npm run report:responsibility -- [--date 2026-01-01] [--format table|json]
  Services without exactly one competent authority, by municipality of the day. Default: today, as a table.`

const day = /^\d{4}-\d{2}-\d{2}$/

await runCommand(
  { usage, options: { date: { type: 'string' }, format: { type: 'string', default: 'table' } } },
  async ({ req, args, print }) => {
    const date = args.date ?? calendarDateOf(new Date())
    if (!day.test(date) || !['table', 'json'].includes(args.format)) {
      process.stderr.write(`${usage}\n`)
      return 2
    }
    const { data, services, names } = await readResponsibilityCatalogue(req)
    const report = responsibilityReport(date, services, data)
    if (args.format === 'json') {
      print(JSON.stringify(report, null, 2))
      return 0
    }
    print(
      `${date}: ${String(report.answered)} of ${String(report.questions)} questions have exactly one competent authority`,
    )
    print(
      `(${String(report.services)} services, ${String(report.municipalities)} municipalities; ${String(report.findings.length)} findings)\n`,
    )
    const groups = Map.groupBy(report.findings, ({ kind, role, service }) =>
      [kind.padEnd(18), role.padEnd(10), service].join('  '),
    )
    for (const [group, findings] of [...groups].sort()) {
      const places = findings.map(({ municipality }) => nameOf(names, 'area', municipality))
      const all = places.length === report.municipalities
      print(`${group}: ${all ? `all ${String(places.length)} municipalities` : places.join(', ')}`)
    }
    return 0
  },
)
