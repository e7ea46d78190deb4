import { inLocale } from '../../../../domain/localized-text.ts'
import { licenceIris } from '../../../../exporters/dcat-ap-ch/index.ts'
import { toFiscalDataPackage } from '../../../../exporters/fiscal-data-package/index.ts'
import { dayOf } from '../asked-state.ts'
import { yearsOf } from '../costs.ts'
import { checksumOf } from './checksum.ts'
import { contributionsCsv } from './contribution-files.ts'
import { costsCsv } from './cost-files.ts'
import { addressOfState, type FileSource } from './file-source.ts'

const packaged = (path: string, body: string) => ({ path, ...checksumOf(body) })

/** The figures as a Fiscal Data Package; its files lie beside it, and are of the same state. */
export const dataPackage = ({ state, settings, server, ...more }: FileSource): string => {
  const years = yearsOf(state)
  const whole: FileSource = { ...more, state, settings, server, year: undefined, bfs: undefined }
  const { query } = addressOfState(whole)
  const { licence } = settings
  // Of a state nobody has booked anything in: the year in which it was taken.
  const taken = Number(dayOf(state).slice(0, 4))
  return JSON.stringify(
    toFiscalDataPackage({
      name: state.programme.toLowerCase(),
      title: inLocale(state.name, 'de')?.value ?? state.programme,
      version: state.identifier,
      asOf: state.asOf,
      homepage: `${server}/v1/programmes/${state.programme}`,
      license: { name: licence, path: licenceIris[licence], title: licence },
      sources: state.sources,
      fiscalPeriod: {
        start: `${String(years.at(0) ?? taken)}-01-01`,
        end: `${String(years.at(-1) ?? taken)}-12-31`,
      },
      expenses: packaged(`costs.csv${query}`, costsCsv(whole)),
      funding: packaged(`contributions.csv${query}`, contributionsCsv(whole)),
    }),
  )
}
