import { z } from 'zod'

import { defineConnector } from '../../contract.ts'
import { lookupOf } from '../../lookup-of.ts'

const layer = 'ch.bfs.gebaeude_wohnungs_register'
const find = 'rest/services/ech/MapServer/find'

const question = z.object({
  street: z.string().min(1),
  /** Many houses outside of villages have none. */
  houseNumber: z.string().min(1).optional(),
  postalCode: z.string().regex(/^\d{4}$/),
  /** The dwelling, as whoever lives there names it. */
  ewid: z.string().optional(),
})

/** The dwelling that is meant: the one that was named and is there, or the only one. */
const dwellingOf = (ewids: readonly string[], named: string | undefined): string | undefined =>
  named === undefined && ewids.length === 1 ? ewids[0] : ewids.find((ewid) => ewid === named)

const features = z.object({
  results: z.array(
    z.object({
      attributes: z.object({
        egid: z.coerce.string().regex(/^[1-9]\d{0,8}$/),
        strname: z.array(z.string()),
        deinr: z.string().nullish(),
        dplz4: z.number(),
        dplzname: z.string(),
        ggdenr: z.number(),
        ewid: z.array(z.coerce.string()).nullish(),
      }),
    }),
  ),
})

/**
 * Buildings and dwellings by address, to whoever asks: the model for new connectors.
 * Source: REST interface of the federal geoportal (api3.geo.admin.ch), operation find, layer of the GWR; eCH-0129 EGID and
 * EWID. What objekt.lu will speak is not published; until it is, this is how its numbers are found.
 */
export const buildingRegister = defineConnector({
  key: 'building-register',
  label: {
    de: 'Gebäude- und Wohnungsregister, objekt.lu',
    fr: 'Registre des bâtiments et des logements',
    it: 'Registro degli edifici e delle abitazioni',
    en: 'Register of buildings and dwellings',
  },
  auth: 'none',
  isPersonal: false,
  options: z.object({}),

  open: (_options, { json, ping }) => ({
    check: () => ping({ path: `rest/services/ech/MapServer/${layer}/legend` }),

    lookup: lookupOf(question, async ({ street, houseNumber, postalCode, ewid }) => {
      const query = {
        layer,
        searchField: 'strname_deinr',
        searchText: houseNumber === undefined ? street : `${street} ${houseNumber}`,
        returnGeometry: 'false',
        contains: 'false',
      }
      const found = await json({ path: find, query }, features)
      return (found?.results ?? [])
        .map(({ attributes }) => attributes)
        .filter(({ dplz4 }) => String(dplz4) === postalCode)
        .map(({ egid, strname, deinr, dplz4, dplzname, ggdenr, ewid: ewids }) => ({
          id: egid,
          values: {
            egid,
            ewids: ewids ?? [],
            ewid: dwellingOf(ewids ?? [], ewid),
            street: strname[0] ?? street,
            houseNumber: deinr ?? houseNumber,
            postalCode: String(dplz4),
            place: dplzname,
            bfsNumber: ggdenr,
          },
        }))
    }),
  }),
})
