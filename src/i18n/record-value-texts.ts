import type { AdminLanguage, AdminText } from './locales.ts'

/** What registers know, as people call it; by its name in a record. */
const recordValueTexts: Readonly<Record<string, AdminText>> = {
  ahvNumber: { de: 'AHV-Nummer', fr: 'Numéro AVS', it: 'Numero AVS', en: 'AHV number' },
  arrivalDate: {
    de: 'Zuzugsdatum',
    fr: 'Date d’arrivée',
    it: 'Data di arrivo',
    en: 'Date of arrival',
  },
  bfsNumber: {
    de: 'BFS-Nummer der Gemeinde',
    fr: 'Numéro OFS de la commune',
    it: 'Numero UST del Comune',
    en: 'BFS number of the municipality',
  },
  breed: { de: 'Rasse', fr: 'Race', it: 'Razza', en: 'Breed' },
  chipNumber: {
    de: 'Chip-Nummer',
    fr: 'Numéro de puce',
    it: 'Numero del microchip',
    en: 'Chip number',
  },
  dateOfBirth: {
    de: 'Geburtsdatum',
    fr: 'Date de naissance',
    it: 'Data di nascita',
    en: 'Date of birth',
  },
  egid: {
    de: 'Gebäudenummer (EGID)',
    fr: 'Numéro du bâtiment (EGID)',
    it: 'Numero dell’edificio (EGID)',
    en: 'Building number (EGID)',
  },
  ewid: {
    de: 'Wohnungsnummer (EWID)',
    fr: 'Numéro du logement (EWID)',
    it: 'Numero dell’abitazione (EWID)',
    en: 'Dwelling number (EWID)',
  },
  ewids: {
    de: 'Alle Wohnungen des Gebäudes (EWID)',
    fr: 'Tous les logements du bâtiment (EWID)',
    it: 'Tutte le abitazioni dell’edificio (EWID)',
    en: 'All dwellings of the building (EWID)',
  },
  firstName: { de: 'Vorname', fr: 'Prénom', it: 'Nome', en: 'First name' },
  guardians: {
    de: 'Erziehungsberechtigte (AHV-Nummern)',
    fr: 'Détenteurs de l’autorité parentale (numéros AVS)',
    it: 'Detentori dell’autorità parentale (numeri AVS)',
    en: 'Guardians (AHV numbers)',
  },
  houseNumber: {
    de: 'Hausnummer',
    fr: 'Numéro de rue',
    it: 'Numero civico',
    en: 'House number',
  },
  isActive: {
    de: 'Im Register aktiv (ja oder nein)',
    fr: 'Actif dans le registre (oui ou non)',
    it: 'Attivo nel registro (sì o no)',
    en: 'Active in the register (yes or no)',
  },
  legalForm: { de: 'Rechtsform', fr: 'Forme juridique', it: 'Forma giuridica', en: 'Legal form' },
  level: { de: 'Schulstufe', fr: 'Degré scolaire', it: 'Livello scolastico', en: 'School level' },
  name: { de: 'Name', fr: 'Nom', it: 'Nome', en: 'Name' },
  officialName: {
    de: 'Amtlicher Name',
    fr: 'Nom officiel',
    it: 'Cognome ufficiale',
    en: 'Official name',
  },
  place: { de: 'Ort', fr: 'Localité', it: 'Luogo', en: 'Place' },
  postalCode: { de: 'Postleitzahl', fr: 'Numéro postal', it: 'Numero postale', en: 'Postal code' },
  reportingMunicipality: {
    de: 'Meldegemeinde (BFS-Nummer)',
    fr: 'Commune d’annonce (numéro OFS)',
    it: 'Comune di notifica (numero UST)',
    en: 'Municipality of registration (BFS number)',
  },
  schoolYear: { de: 'Schuljahr', fr: 'Année scolaire', it: 'Anno scolastico', en: 'School year' },
  seat: { de: 'Sitz', fr: 'Siège', it: 'Sede', en: 'Seat' },
  street: { de: 'Strasse', fr: 'Rue', it: 'Via', en: 'Street' },
  uid: {
    de: 'Unternehmensnummer (UID)',
    fr: 'Numéro d’entreprise (IDE)',
    it: 'Numero d’impresa (IDI)',
    en: 'Company number (UID)',
  },
}

/**
 * What a value of a register is called; what an operator named in a mapping of their own stays as they named it.
 * @param name within the record, with dots: `address.egid`
 */
export const recordValueName = (name: string, language: AdminLanguage): string => {
  const last = name.split('.').at(-1) ?? name
  return Object.hasOwn(recordValueTexts, last) ? (recordValueTexts[last]?.[language] ?? name) : name
}
