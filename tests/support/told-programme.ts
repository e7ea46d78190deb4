import { aDocument } from './builders.ts'
import { enterLocally } from './programme.ts'
import type { TestStates } from './published-programme.ts'
import { bookings } from './told-bookings.ts'

const on = (day: string) => `${day}T12:00:00.000Z`

/** Who and what the projects of a programme speak of, by database ids. */
const writeCast = async ({ payload, luzern }: TestStates) => {
  const { id: association } = await aDocument(payload, 'authorities', 'Verband der Gemeinden')
  const { id: chancellery } = await aDocument(payload, 'authorities', 'Staatskanzlei')
  const { id: city } = await aDocument(payload, 'authorities', 'Stadt Luzern', {
    data: { jurisdiction: luzern },
  })
  const { id: channel } = await aDocument(payload, 'channels', 'Online-Formular', {
    data: {
      kind: 'online',
      url: 'https://katalog.example/umzug',
      availability: [{ jurisdiction: luzern, from: on('2022-03-01'), status: 'available' }],
    },
  })
  const { id: service } = await aDocument(payload, 'services', 'Umzug melden', {
    data: { title: 'Umzug melden', channels: [channel] },
  })
  return { association, chancellery, city, service }
}

const writeDecisions = async ({ payload, programme }: TestStates) => {
  const decide = async (data: Record<string, unknown>) => {
    const { id } = await payload.create({
      collection: 'programme-decisions',
      data: { programme, outcome: 'accepted', ...data } as never,
    })
    return id
  }
  return {
    credit: await decide({
      subject: 'Sonderkredit für die digitale Stadt',
      identifier: 'sonderkredit',
      body: 'Grosser Stadtrat Luzern',
      date: on('2021-09-30'),
      votes: { for: 38, against: 5, abstentions: 2 },
      credit: { amountRappen: 1_382_900_000, fromYear: 2021, toYear: 2031 },
      drawdowns: [{ year: 2021, amountRappen: 98_765_405 }],
      source: 'B+A 29/2021',
    }),
    halt: await decide({
      subject: 'eUmzugLU wird sistiert',
      identifier: 'sistierung',
      body: 'Regierungsrat',
      date: on('2021-10-18'),
      text: 'Bis die Schnittstelle der Einwohnerregister steht.',
    }),
  }
}

type Written = Awaited<ReturnType<typeof writeCast>> & Awaited<ReturnType<typeof writeDecisions>>

const writeProjects = async ({ payload, programme }: TestStates, who: Written) => {
  const project = async (data: Record<string, unknown>): Promise<number> => {
    const { id } = await payload.create({
      collection: 'projects',
      data: { programme, approach: 'classic', ...data } as never,
    })
    return id
  }
  const portal = await project({
    name: 'Service-Portal',
    identifier: 'service-portal',
    summary: 'Alle Leistungen an einem Ort, ohne die zuständige Stelle kennen zu müssen.',
    lead: who.chancellery,
    services: [who.service],
    systems: ['Basisdienste', 'Einwohnerregister'],
    stateHistory: [
      { to: 'initialised', date: on('2021-02-01') },
      { to: 'concept', date: on('2021-06-01') },
      { to: 'realisation', date: on('2022-01-10') },
    ],
    partners: [
      {
        authority: who.association,
        role: 'Vertritt die Gemeinden',
        since: on('2021-02-01'),
      },
      {
        authority: who.city,
        role: 'Pilotgemeinde',
        since: on('2021-02-01'),
        until: on('2021-12-31'),
        effect: 'Die Stadt baut ihr eigenes Portal.',
      },
    ],
    milestones: [
      {
        key: 'portal-start',
        kind: 'MS10',
        plannings: [{ plannedOn: on('2021-03-01'), decidedOn: on('2021-01-10') }],
        actualOn: on('2021-02-26'),
      },
      {
        key: 'portal-live',
        kind: 'MS40',
        title: 'Portal in Betrieb',
        plannings: [
          { plannedOn: on('2022-06-30'), decidedOn: on('2021-01-10') },
          {
            plannedOn: on('2027-06-30'),
            decidedOn: on('2022-05-02'),
            reason: 'Neue Projektleitung, Teile neu ausgeschrieben',
          },
        ],
        forecastOn: on('2027-09-30'),
        override: {
          status: 'scheduled',
          reason: 'Die Lieferantin hat den Termin bestätigt',
          setOn: on('2022-06-01'),
        },
      },
    ],
  })
  await project({
    name: 'eUmzugLU',
    identifier: 'eumzuglu',
    lead: who.association,
    dependsOn: [portal],
    stateHistory: [
      { to: 'initialised', date: on('2021-03-01') },
      { to: 'suspended', date: on('2021-10-18'), decision: who.halt, until: on('2022-12-31') },
    ],
    milestones: [
      {
        key: 'umzug-konzept',
        kind: 'MS20',
        plannings: [{ plannedOn: on('2021-12-01'), decidedOn: on('2021-03-01') }],
      },
    ],
  })
  return { portal }
}

const writeFacts = async ({ payload, programme }: TestStates) => {
  await payload.update({
    collection: 'programmes',
    id: programme,
    data: {
      summary: 'Kanton und Gemeinden bauen gemeinsam, was Menschen täglich brauchen.',
      contractBasis: 'Programmvereinbarung zwischen Kanton und Verband vom 1. Januar 2021.',
      isDemo: true,
      milestoneKinds: [
        { code: 'MS10', title: 'Projektinitialisierung freigegeben', phase: 'initiation' },
        { code: 'MS20', title: 'Konzept freigegeben', phase: 'concept' },
        { code: 'MS40', title: 'Betrieb aufgenommen', phase: 'rollout' },
      ],
      contracts: [
        {
          key: 'portal',
          kind: 'contract',
          title: 'Lieferung der Portallösung',
          supplier: 'Portalbau AG',
          signedOn: on('2021-05-17'),
          validFrom: on('2021-06-01'),
          validTo: on('2026-05-31'),
          amountRappen: 128_450_000,
        },
        {
          key: 'beratung',
          kind: 'mandate',
          title: 'Beratung',
          supplier: 'Geheime Muster AG',
          signedOn: on('2021-03-01'),
          withheld: 'Die Gegenpartei hat der Veröffentlichung noch nicht zugestimmt.',
        },
      ],
      interests: [
        { role: 'Auftraggeberin', organisation: 'Staatskanzlei', isDeclared: true },
        {
          role: 'Projektleitung',
          organisation: 'Portalbau AG',
          isDeclared: true,
          interest: 'Liefert auch das Portal.',
        },
      ],
    } as never,
  })
}

const writeQuestions = async ({ payload, programme }: TestStates, portal: number) => {
  await payload.update({
    collection: 'programmes',
    id: programme,
    data: {
      goals: [
        { key: 'online', title: 'Die wichtigsten Leistungen sind online', projects: [portal] },
      ],
    },
  })
  await payload.create({
    collection: 'inquiries',
    data: {
      programme,
      title: 'Kosten und Nutzen der digitalen Gemeinde',
      identifier: 'interpellation-2022',
      kind: 'Interpellation',
      body: 'Grosser Stadtrat Luzern',
      submittedOn: on('2022-02-18'),
      isUrgent: true,
      questions: [
        {
          text: 'Auf welcher vertraglichen Grundlage steht das Programm?',
          answer: 'Auf einer Programmvereinbarung; der Liefervertrag ist veröffentlicht.',
          answeredOn: on('2022-04-05'),
          evidence: ['portal', 'sonderkredit'],
        },
        {
          text: 'Was hat die Stadt bisher bezahlt?',
          answer: 'Sie hat ihren Beitrag für 2021 auf das Sperrkonto bezahlt.',
          answeredOn: on('2022-04-05'),
          evidence: ['paid/*/1061', 'portal-start'],
        },
        { text: 'Welche Leistungen hat das Geld in die Stadt gebracht?' },
      ],
    },
  })
}

/** Writes a programme with something on every page, and publishes a state of it. */
export const tellProgramme = async (test: TestStates): Promise<void> => {
  const who = { ...(await writeCast(test)), ...(await writeDecisions(test)) }
  await writeFacts(test)
  const { portal } = await writeProjects(test, who)
  for (const booking of bookings(test, portal)) {
    await enterLocally(test, { bookedOn: on('2021-05-03'), year: 2021, ...booking })
  }
  await writeQuestions(test, portal)
  await test.publishNow({ sources: ['Finanzbuchhaltung des Programms', 'LUSTAT, Einwohner 2020'] })
}
