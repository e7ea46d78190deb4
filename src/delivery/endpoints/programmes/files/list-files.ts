import { z } from 'zod'

import { inLocale } from '../../../../domain/localized-text.ts'
import { licenceIris } from '../../../../exporters/dcat-ap-ch/index.ts'
import { filesOf, type ProgrammeFile } from '../../../../exporters/programme-files.ts'
import { defineEndpoint } from '../../../endpoint.ts'
import * as parameters from '../../../schemas/parameters.ts'
import { json } from '../../content.ts'
import { exportSettingsTag } from '../../exports/export-settings.ts'
import { asOfParameter, statesTag } from '../asked-state.ts'
import { stateSchema, toldState } from '../told-state.ts'
import { checksumOf } from './checksum.ts'
import { addressOfState, type FileSource, sourceOf } from './file-source.ts'
import { makeFile } from './make-file.ts'

const fileSchema = z
  .strictObject({
    name: z.string(),
    title: z.string().optional(),
    href: z.string().meta({ description: 'Of this state for ever, on this server' }),
    mediaType: z.string(),
    bytes: z.int().meta({ description: 'Without packing' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'Hexadecimal, without packing' }),
    conformsTo: z.string().optional(),
  })
  .meta({ id: 'ProgrammeFile' })

const toFile = async (
  file: ProgrammeFile & { name: Parameters<typeof makeFile>[0] },
  source: FileSource,
) => {
  const { name, title, mediaType, conformsTo, isLocalized } = file
  const { query, localizedQuery } = addressOfState(source)
  const words = inLocale(title, source.locale)?.value
  return {
    name,
    ...(words !== undefined && { title: words }),
    href: `/v1/programmes/${source.state.programme}/${name}${isLocalized ? localizedQuery : query}`,
    mediaType,
    ...checksumOf(await makeFile(name, source)),
    ...(conformsTo !== undefined && { conformsTo }),
  }
}

/** `GET /v1/programmes/{identifier}/files`. */
export const filesEndpoint = defineEndpoint({
  path: '/v1/programmes/{identifier}/files',
  operation: 'listProgrammeFiles',
  summary: 'Every form in which the figures of a state are handed out, with its checksum',
  description:
    'All forms tell the same numbers, to the Rappen. The addresses name the state, so that what they lead to stays the same.',
  tag: 'Programmes',
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({ asOf: asOfParameter.optional(), locale: parameters.locale.optional() }),
  answers: {
    'application/json': z
      .strictObject({
        ...stateSchema,
        licence: z.string().meta({ description: 'Terms of use, of dcat-ap.ch' }),
        items: z.array(fileSchema),
      })
      .meta({ id: 'ProgrammeFiles' }),
  },
  reply: async ({ params: { identifier }, query: { asOf }, locale }, live) => {
    const source = await sourceOf(live, { identifier, asOf, locale })
    const files = filesOf({ hasContracts: source.state.contracts.length > 0 })
    const items = await Promise.all(files.map((file) => toFile(file, source)))
    const told = {
      ...toldState(source.state),
      licence: licenceIris[source.settings.licence],
      items,
    }
    return {
      kind: 'content',
      content: json(told, { contentLanguage: locale, surrogateKeys: [`programmes/${identifier}`] }),
      tags: [statesTag, exportSettingsTag],
    }
  },
})
