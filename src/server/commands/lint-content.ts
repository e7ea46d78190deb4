import { asJunit, asTable } from '../../domain/publication/content-report.ts'
import { adminLanguages } from '../../i18n/locales.ts'
import { lintCatalogue } from '../../publication/gate/index.ts'
import { runCommand } from '../command.ts'

const usage = `npm run lint:content -- [--json | --junit] [--language de|fr|it|en]
  What the publish gate has to say about everything that is public. Ends with 1 where there are errors.`

await runCommand(
  {
    usage,
    options: {
      json: { type: 'boolean' },
      junit: { type: 'boolean' },
      language: { type: 'string', default: 'de' },
    },
  },
  async ({ payload, req, args, print }) => {
    const language = adminLanguages.find((known) => known === args.language)
    if (!language || (args.json && args.junit)) {
      process.stderr.write(`${usage}\n`)
      return 2
    }
    const report = await lintCatalogue(payload, req, language)
    if (args.json) print(JSON.stringify(report, null, 2))
    else print(args.junit ? asJunit(report) : asTable(report))
    return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0
  },
)
