import type { TestStates } from './published-programme.ts'

const on = (day: string) => `${day}T12:00:00.000Z`

/** Plans the online form for another municipality from a day on, and publishes a state that tells it. */
export const planChannel = async (
  { payload, luzern, emmen, publishNow }: TestStates,
  day: string,
): Promise<void> => {
  await payload.update({
    collection: 'channels',
    where: { identifier: { exists: true } },
    data: {
      availability: [
        { jurisdiction: luzern, from: on('2022-03-01'), status: 'available' },
        { jurisdiction: emmen, from: on(day), status: 'planned' },
      ],
      _status: 'published',
    },
  })
  await publishNow()
}
