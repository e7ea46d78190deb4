import type { Contract } from '../../../../domain/cost/project/contract.ts'
import { CatalogueError } from '../../../../domain/errors.ts'
import { inLocale } from '../../../../domain/localized-text.ts'
import { licenceIris } from '../../../../exporters/dcat-ap-ch/index.ts'
import {
  type ReleaseContext,
  toRelease,
  toReleasePackage,
} from '../../../../exporters/ocds/index.ts'
import { addressOfState, type FileSource } from './file-source.ts'

/**
 * The contracts of a state as releases; a contract's milestones are those of the projects it was paid for.
 * @throws CatalogueError RECORD_NOT_FOUND where there is no contract: a package holds a release at least
 */
export const releases = (source: FileSource): string => {
  const { state, settings, server, locale, ocidPrefix } = source
  if (state.contracts.length === 0) {
    throw new CatalogueError('RECORD_NOT_FOUND', 'The state tells of no contract.')
  }
  const [sponsor] = state.sponsors
  const context: ReleaseContext = {
    ocidPrefix,
    ...(sponsor !== undefined && { buyer: { identifier: sponsor } }),
    locale,
    asOf: state.asOf,
  }
  const { localizedQuery } = addressOfState(source)
  return JSON.stringify(
    toReleasePackage({
      uri: `${server}/v1/programmes/${state.programme}/ocds.json${localizedQuery}`,
      publishedDate: state.publicSince,
      publisher: {
        name: inLocale(settings.publisherName, locale)?.value ?? settings.publisherUri,
        uri: settings.publisherUri,
      },
      license: licenceIris[settings.licence],
      releases: state.contracts.map((contract) =>
        toRelease(contract, factsOf(contract, source), context),
      ),
    }),
  )
}

const factsOf = ({ identifier }: Pick<Contract, 'identifier'>, { state }: FileSource) => {
  const entries = state.entries.filter(({ contract }) => contract === identifier)
  const projects = new Set(entries.map(({ project }) => project))
  return { entries, milestones: state.milestones.filter(({ project }) => projects.has(project)) }
}
