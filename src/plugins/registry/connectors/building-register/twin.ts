import { notFound, type Twin } from '../../sandbox/twin.ts'

const layer = 'ch.bfs.gebaeude_wohnungs_register'

const buildings = [
  {
    egid: '190000001',
    strname: ['Musterweg'],
    deinr: '1',
    dplz4: 6003,
    dplzname: 'Luzern',
    ggdenr: 1061,
    ewid: ['1', '2', '3'],
  },
  {
    egid: '190000002',
    strname: ['Musterweg'],
    deinr: '1',
    dplz4: 6210,
    dplzname: 'Sursee',
    ggdenr: 1103,
    ewid: null,
  },
] as const

/** The geoportal with two houses that do not exist, at the same street and number in two places. */
export const buildingRegisterTwin: Twin = {
  open: () => ({
    answer: ({ path, query }) => {
      if (path === `/rest/services/ech/MapServer/${layer}/legend`) {
        return { status: 200, json: { layers: [layer] } }
      }
      if (path !== '/rest/services/ech/MapServer/find' || query.get('layer') !== layer) {
        return notFound
      }
      const asked = query.get('searchText')
      const results = buildings
        .filter(({ strname, deinr }) => `${strname[0]} ${deinr}` === asked)
        .map((attributes) => ({ featureId: `${attributes.egid}_0`, layerBodId: layer, attributes }))
      return { status: 200, json: { results } }
    },
  }),
  example: {
    lookup: {
      known: { street: 'Musterweg', houseNumber: '1', postalCode: '6003' },
      expected: [
        {
          id: '190000001',
          values: {
            egid: '190000001',
            ewids: ['1', '2', '3'],
            street: 'Musterweg',
            houseNumber: '1',
            postalCode: '6003',
            place: 'Luzern',
            bfsNumber: 1061,
          },
        },
      ],
      unknown: { street: 'Musterweg', houseNumber: '99', postalCode: '6003' },
    },
  },
}
