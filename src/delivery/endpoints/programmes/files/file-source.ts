import type { ProgrammeSnapshot } from '../../../../domain/cost/snapshot/programme-snapshot.ts'
import type { ExportSettings } from '../../../../domain/export-settings.ts'
import type { Locale } from '../../../../domain/locale.ts'
import type { LiveCatalogue } from '../../../live-catalogue.ts'
import { exportSettingsOf } from '../../exports/export-settings.ts'
import { askedState } from '../asked-state.ts'

/** What files are made of. */
export interface FileSource {
  state: ProgrammeSnapshot
  locale: Locale
  /** Who hands the data out, on which terms. */
  settings: ExportSettings
  /** Scheme, host and port people use. */
  server: string
  /** Beginning of the numbers of contracts, given by the Open Contracting Partnership. */
  ocidPrefix: string
  /** The part that is asked for. Default: all of it. */
  year?: number | undefined
  bfs?: number | undefined
}

/** The address under which the file of a state is the same for ever. */
export const addressOfState = ({ state, locale }: Pick<FileSource, 'locale' | 'state'>) => ({
  query: `?asOf=${encodeURIComponent(state.publicSince)}`,
  localizedQuery: `?asOf=${encodeURIComponent(state.publicSince)}&locale=${locale}`,
})

interface AskedFile {
  identifier: string
  asOf?: string | undefined
  locale: Locale
  year?: number | undefined
  bfs?: number | undefined
}

/**
 * What a file is made of.
 * @throws CatalogueError RECORD_NOT_FOUND
 */
export const sourceOf = async (
  live: Pick<LiveCatalogue, 'baseUrl' | 'ocidPrefix' | 'recordsOf' | 'stateHeads' | 'stateNamed'>,
  { identifier, asOf, locale, ...narrowed }: AskedFile,
): Promise<FileSource> => {
  const { settings } = await exportSettingsOf(live)
  return {
    state: await askedState(live, identifier, asOf),
    locale,
    settings,
    server: live.baseUrl,
    ocidPrefix: live.ocidPrefix,
    ...narrowed,
  }
}
