import type { FieldTexts } from '../../../../i18n/texts.ts'
import { healthFieldTexts } from './health-texts.ts'

/** What is read about each field; the kinds are named by the connectors. */
export const registryFieldTexts: FieldTexts = {
  name: {
    label: { de: 'Name', fr: 'Nom', it: 'Nome', en: 'Name' },
    help: {
      de: 'Wie das Register in Formularen und Abläufen heisst.',
      fr: 'Le nom du registre dans les formulaires et les processus.',
      it: 'Il nome del registro nei moduli e nei processi.',
      en: 'What the register is called in forms and workflows.',
    },
  },
  key: {
    label: { de: 'Kennung', fr: 'Identifiant', it: 'Identificativo', en: 'Identifier' },
    help: {
      de: 'Damit verweisen Formulare und Abläufe auf das Register, zum Beispiel «einwohnerregister».',
      fr: 'Les formulaires et les processus y renvoient, par exemple « registre-habitants ».',
      it: 'Moduli e processi vi rimandano, per esempio «registro-abitanti».',
      en: 'Forms and workflows refer to the register by it, for example “residents-register”.',
    },
  },
  owner: {
    label: {
      de: 'Verantwortliche Stelle',
      fr: 'Service responsable',
      it: 'Servizio responsabile',
      en: 'Responsible office',
    },
    help: {
      de: 'Wer das Register führt und bei Fragen Auskunft gibt.',
      fr: 'Qui tient le registre et renseigne en cas de question.',
      it: 'Chi tiene il registro e informa in caso di domande.',
      en: 'Who keeps the register and knows when there are questions.',
    },
  },
  mode: {
    label: { de: 'Betriebsart', fr: 'Mode', it: 'Modalità', en: 'Mode' },
    help: {
      de: 'Ob ein Zwilling, das Testsystem oder das Register selbst gefragt wird. In der Demo nie das Register selbst.',
      fr: 'Si l’on interroge un jumeau, le système de test ou le registre lui-même. En démonstration, jamais le registre lui-même.',
      it: 'Se si interroga un gemello, il sistema di prova o il registro stesso. Nella demo mai il registro stesso.',
      en: 'Whether a twin, the test system or the register itself is asked. In a demo never the register itself.',
    },
    options: {
      mock: { de: 'Zwilling', fr: 'Jumeau', it: 'Gemello', en: 'Twin' },
      test: { de: 'Testsystem', fr: 'Système de test', it: 'Sistema di prova', en: 'Test system' },
      live: { de: 'Echtbetrieb', fr: 'Réel', it: 'Reale', en: 'Live' },
    },
  },
  baseUrl: {
    label: { de: 'Adresse', fr: 'Adresse', it: 'Indirizzo', en: 'Address' },
    help: {
      de: 'Adresse mit https, unter der das Register erreicht wird.',
      fr: 'Adresse en https à laquelle le registre est accessible.',
      it: 'Indirizzo con https a cui si raggiunge il registro.',
      en: 'Address with https at which the register is reached.',
    },
  },
  secretName: {
    label: {
      de: 'Name des Geheimnisses',
      fr: 'Nom du secret',
      it: 'Nome del segreto',
      en: 'Name of the secret',
    },
    help: {
      de: 'Nur der Name: RESIDENTS steht für die Einstellung REGISTRY_SECRET_RESIDENTS auf dem Server.',
      fr: 'Le nom seulement : RESIDENTS désigne le réglage REGISTRY_SECRET_RESIDENTS sur le serveur.',
      it: 'Solo il nome: RESIDENTS indica l’impostazione REGISTRY_SECRET_RESIDENTS sul server.',
      en: 'The name alone: RESIDENTS stands for the setting REGISTRY_SECRET_RESIDENTS on the server.',
    },
  },
  options: {
    label: { de: 'Einstellungen', fr: 'Réglages', it: 'Impostazioni', en: 'Options' },
    help: {
      de: 'Was die Art des Registers sonst noch braucht, als JSON; beim Speichern wird es geprüft.',
      fr: 'Ce dont le type de registre a encore besoin, en JSON ; vérifié à l’enregistrement.',
      it: 'Ciò di cui il tipo di registro ha ancora bisogno, in JSON; verificato al salvataggio.',
      en: 'What else the kind of register needs, as JSON; it is checked when saved.',
    },
  },
  dataCategories: {
    label: {
      de: 'Welche Daten',
      fr: 'Quelles données',
      it: 'Quali dati',
      en: 'Which data',
    },
    help: {
      de: 'Was im Register steht; Daten über Personen verlangen eine Rechtsgrundlage.',
      fr: 'Ce que contient le registre ; des données sur des personnes exigent une base légale.',
      it: 'Che cosa contiene il registro; dati su persone richiedono una base legale.',
      en: 'What the register holds; data about people need a legal basis.',
    },
    options: {
      buildings: {
        de: 'Gebäude und Wohnungen',
        fr: 'Bâtiments et logements',
        it: 'Edifici e abitazioni',
        en: 'Buildings and dwellings',
      },
      organisations: {
        de: 'Unternehmen',
        fr: 'Entreprises',
        it: 'Imprese',
        en: 'Organisations',
      },
      persons: { de: 'Personen', fr: 'Personnes', it: 'Persone', en: 'People' },
      addresses: {
        de: 'Wohnadressen',
        fr: 'Adresses de domicile',
        it: 'Indirizzi di domicilio',
        en: 'Home addresses',
      },
      animals: {
        de: 'Tiere und ihre Halter',
        fr: 'Animaux et leurs détenteurs',
        it: 'Animali e loro detentori',
        en: 'Animals and their holders',
      },
      permits: {
        de: 'Gesuche und Bewilligungen',
        fr: 'Demandes et autorisations',
        it: 'Domande e autorizzazioni',
        en: 'Applications and permits',
      },
      school: { de: 'Schule', fr: 'École', it: 'Scuola', en: 'School' },
    },
  },
  legalBasis: {
    label: { de: 'Rechtsgrundlage', fr: 'Base légale', it: 'Base legale', en: 'Legal basis' },
    help: {
      de: 'Welches Gesetz die Abfrage erlaubt; nötig bei Daten über Personen.',
      fr: 'La loi qui permet l’interrogation ; nécessaire pour des données sur des personnes.',
      it: 'La legge che permette l’interrogazione; necessaria per dati su persone.',
      en: 'Which law allows to ask; needed for data about people.',
    },
  },
  policyWhenDown: {
    label: {
      de: 'Wenn es nicht antwortet',
      fr: 'S’il ne répond pas',
      it: 'Se non risponde',
      en: 'When it does not answer',
    },
    help: {
      de: 'Was mit einem Fall geschieht, solange das Register nicht antwortet.',
      fr: 'Ce qu’il advient d’un dossier tant que le registre ne répond pas.',
      it: 'Che cosa succede a un caso finché il registro non risponde.',
      en: 'What happens to a case while the register does not answer.',
    },
    options: {
      block: { de: 'Warten', fr: 'Attendre', it: 'Attendere', en: 'Wait' },
      'allow-with-note': {
        de: 'Weiter, mit Vermerk',
        fr: 'Continuer, avec une mention',
        it: 'Continuare, con un’annotazione',
        en: 'Go on, with a note',
      },
      'ask-by-hand': {
        de: 'Von Hand abklären',
        fr: 'Vérifier à la main',
        it: 'Verificare a mano',
        en: 'Find out by hand',
      },
    },
  },
  isPaused: {
    label: {
      de: 'Angehalten',
      fr: 'Suspendu',
      it: 'Sospeso',
      en: 'Paused',
    },
    help: {
      de: 'Solange angehalten, wird nichts gefragt und nichts geliefert; Fälle warten sichtbar und gehen danach von selbst weiter.',
      fr: 'Tant qu’il est suspendu, rien n’est demandé ni livré ; les dossiers attendent visiblement et reprennent ensuite d’eux-mêmes.',
      it: 'Finché è sospeso, nulla viene chiesto né consegnato; i casi aspettano visibilmente e poi riprendono da soli.',
      en: 'While it is paused nothing is asked and nothing delivered; cases wait visibly and go on by themselves afterwards.',
    },
  },
  timeoutMs: {
    label: {
      de: 'Zeitlimite (ms)',
      fr: 'Délai (ms)',
      it: 'Tempo limite (ms)',
      en: 'Time limit (ms)',
    },
    help: {
      de: 'Wie lange auf jede Antwort gewartet wird, in Millisekunden.',
      fr: 'Durée d’attente de chaque réponse, en millisecondes.',
      it: 'Quanto si aspetta ogni risposta, in millisecondi.',
      en: 'How long each answer is waited for, in milliseconds.',
    },
  },
  ...healthFieldTexts,
}
