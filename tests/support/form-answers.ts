const day = (fromNow: number): string =>
  new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10)

const moment = (fromNow: number, hour: string): string => `${day(fromNow)}T${hour}:00:00Z`

const year = new Date().getUTCFullYear()

const person = { lastName: 'Muster', firstName: 'Mia', dateOfBirth: '1988-05-17' }
const contact = { phone: '041 555 00 11', email: 'mia.muster@schaltwerk.example' }
const home = { homeStreet: 'Beispielweg 1', homeZip: '6210', homeTown: 'Sursee' }
const old = { oldStreet: 'Altweg 2', oldZip: '6003', oldTown: 'Luzern' }
const fresh = { newStreet: 'Neuweg 3', newZip: '6210', newTown: 'Sursee' }
const sursee = 1103
const luzern = 1061

/** Stands where a form asks for a file, until one was sent and gave its token. */
export const noFileYet = 'upload-token-of-the-tests-0001'
const file = [noFileYet]

/** Right answers to every form of the demo data, by its name. */
export const formAnswers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'eumzug-zuzug': {
    ...person,
    ahvNumber: '756.9217.0769.85',
    maritalStatus: '1',
    religion: 'other',
    fromMunicipality: luzern,
    toMunicipality: sursee,
    ...old,
    ...fresh,
    tenancy: 'own',
    arrivalDate: day(-3),
    hasDog: true,
    dogChips: [{ chip: '756000000000001' }],
    healthInsurer: 'Beispielkasse',
    ...contact,
  },
  'eumzug-wegzug': {
    ...person,
    fromMunicipality: sursee,
    toMunicipality: luzern,
    ...old,
    ...fresh,
    departureDate: day(10),
    ...contact,
  },
  'eumzug-umzug': {
    ...person,
    municipality: sursee,
    ...old,
    ...fresh,
    tenancy: 'shared',
    moveDate: day(-1),
    ...contact,
  },
  'hund-anmelden': {
    ...person,
    ...home,
    dogName: 'Bello',
    chip: '756000000000002',
    breed: 'Mischling',
    sex: 'm',
    dogBirth: '2024-03-01',
    acquiredOn: day(-5),
    use: 'assistance',
    nhb: true,
    ...contact,
  },
  betreibungsauszug: {
    subject: 'self',
    ...person,
    ...home,
    delivery: 'post',
    copies: 1,
    ...contact,
  },
  baugesuch: {
    applicantType: 'person',
    lastName: person.lastName,
    firstName: person.firstName,
    applicantStreet: 'Beispielweg 1',
    applicantZip: '6210',
    applicantTown: 'Sursee',
    hasRepresentative: false,
    municipality: sursee,
    parcel: '1234',
    kind: 'small',
    title: 'Wintergarten',
    description: 'Anbau eines unbeheizten Wintergartens.',
    cost: 4_500_000,
    outsideZone: true,
    plans: file,
    ...contact,
  },
  parkkarte: {
    ...person,
    ...home,
    plate: 'LU 12345',
    vehicleKind: 'car',
    holder: 'self',
    zone: 'A',
    duration: 'P1Y',
    validFrom: day(7),
    ...contact,
  },
  geburtsurkunde: {
    kind: 'national',
    copies: 2,
    ...person,
    placeOfBirth: sursee,
    relation: 'self',
    ...home,
    delivery: 'counter',
    ...contact,
  },
  'steuer-fristerstreckung': {
    lastName: person.lastName,
    firstName: person.firstName,
    ahvNumber: '756.9217.0769.85',
    municipality: sursee,
    ...home,
    taxYear: year - 1,
    until: `${String(year + 1)}-12-31`,
    reason: 'Unterlagen fehlen noch.',
    email: contact.email,
  },
  adressauskunft: {
    requesterType: 'person',
    lastName: person.lastName,
    firstName: person.firstName,
    requesterStreet: 'Beispielweg 1',
    requesterZip: '6210',
    requesterTown: 'Sursee',
    searchLastName: 'Beispiel',
    searchFirstName: 'Beat',
    purpose: 'debt',
    explain: 'Offene Rechnung.',
    proof: file,
    ...contact,
  },
  schulanmeldung: {
    lastName: 'Muster',
    firstName: 'Noah',
    dateOfBirth: `${String(year - 5)}-02-01`,
    sex: 'm',
    ...home,
    firstLanguage: 'Deutsch',
    level: 'move',
    previousSchool: 'Schule Luzern',
    entryDate: day(60),
    health: 'Erdnussallergie',
    guardians: [{ lastName: 'Muster', firstName: 'Mia', custody: true, ...contact }],
  },
  raumreservation: {
    organiser: 'Verein Beispiel',
    contact: 'Mia Muster',
    organiserStreet: 'Beispielweg 1',
    organiserZip: '6210',
    organiserTown: 'Sursee',
    room: 'Aula',
    start: moment(30, '17'),
    end: moment(30, '21'),
    people: 40,
    purpose: 'Generalversammlung',
    public: false,
    catering: false,
    equipment: ['beamer'],
    ...contact,
  },
}
