import type pg from 'pg'

const text = (de: string) => ({ de })
const told = (subject: string) => ({ subject: text(`${subject} {number}`), text: text('{form}') })

const state = (name: string, key: string, options: object = {}) => ({
  name,
  label: text(name),
  step: { key, options },
})

const way = (from: string, to: string, action = 'done') => ({ from, to, action })

/** Receipt, the register of dogs, a confirmation, the end; nobody is needed while all goes well. */
const definition = {
  initial: 'receipt',
  states: [
    state('receipt', 'send-receipt', told('Eingang')),
    state('register', 'registry-push', {
      registry: 'hunde',
      values: {
        chipNumber: { var: 'answers.chip' },
        name: { var: 'answers.dogName' },
        breed: { var: 'answers.breed' },
        dateOfBirth: { var: 'answers.dogBirth' },
        holder: '756.0000.0000.02',
      },
    }),
    state('confirmation', 'message', told('Bestätigung')),
    state('done', 'close'),
    state('turned-down', 'close'),
  ],
  transitions: [
    way('receipt', 'register'),
    way('register', 'confirmation'),
    way('register', 'turned-down', 'rejected'),
    way('register', 'turned-down', 'unanswered'),
    way('confirmation', 'done'),
  ],
}

/** Has dogs handled without people, by the register at this address. */
export const useRegister = async (pool: pg.Pool, baseUrl: string): Promise<void> => {
  await pool.query(
    `insert into workflows (title, key, version, state, definition)
     values ('Hundeanmeldung ohne Personen', 'hundeanmeldung', 2, 'active', $1)`,
    [JSON.stringify(definition)],
  )
  await pool.query(
    `insert into registries (name, key, kind, mode, base_url, secret_name, options, policy_when_down, timeout_ms)
     values ('Hunde', 'hunde', 'dog-register', 'mock', $1, 'SANDBOX', '{}', 'block', 1000)`,
    [baseUrl],
  )
}

const dayBefore = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

/** Answers of the nth sender: each has a dog with a chip of its own. */
export const answersOf = (n: number) => ({
  lastName: 'Muster',
  firstName: `Mia ${String(n)}`,
  dateOfBirth: '1988-05-17',
  homeStreet: 'Beispielweg 1',
  homeZip: '6210',
  homeTown: 'Sursee',
  dogName: 'Bello',
  chip: chipOf(n),
  breed: 'Mischling',
  sex: 'm',
  dogBirth: '2024-03-01',
  acquiredOn: dayBefore(5),
  use: 'family',
  nhb: true,
  phone: '041 555 00 11',
  email: `mia.${String(n)}@schaltwerk.example`,
})

/** Chip number of the nth sender. */
export const chipOf = (n: number): string => `756${String(n).padStart(12, '0')}`
