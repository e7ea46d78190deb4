import type { LocalizedText } from '../../domain/localized-text.ts'
import type { DataSet, Distribution } from './data-set.ts'
import { serviceDistributions } from './service-distributions.ts'

const text = (de: string, fr: string, it: string, en: string): LocalizedText => ({ de, fr, it, en })

const asJson = text('JSON', 'JSON', 'JSON', 'JSON')

const list = (name: string): Distribution => ({
  key: 'json',
  title: asJson,
  path: `/v1/${name}`,
  mediaType: 'application/json',
  format: 'JSON',
  isWhole: false,
})

const changesOf = (collection: string): Distribution => ({
  ...list(`changes?collection=${collection}`),
  key: collection,
})

const services: DataSet = {
  key: 'services',
  title: text(
    'Leistungen der Verwaltung',
    'Prestations de l’administration',
    'Prestazioni dell’amministrazione',
    'Public services',
  ),
  description: text(
    'Was Kanton und Gemeinden anbieten: Beschreibung, Voraussetzungen, Unterlagen, Kanäle, Gebühren, Fristen, Rechtsgrundlagen und zuständige Stelle.',
    'Ce que le canton et les communes proposent: description, conditions, documents, canaux, émoluments, délais, bases légales et autorité compétente.',
    'Ciò che il Cantone e i Comuni offrono: descrizione, condizioni, documenti, canali, tasse, termini, basi legali e autorità competente.',
    'What the canton and its municipalities offer: description, conditions, documents, channels, fees, deadlines, legal bases and competent authority.',
  ),
  keywords: [
    text('Leistung', 'prestation', 'prestazione', 'public service'),
    text('E-Government', 'cyberadministration', 'governo elettronico', 'e-government'),
    text('Gebühren', 'émoluments', 'tasse', 'fees'),
  ],
  collections: [
    'services',
    'service-variants',
    'channels',
    'fees',
    'evidences',
    'outputs',
    'legal-bases',
  ],
  distributions: serviceDistributions,
}

const authorities: DataSet = {
  key: 'authorities',
  title: text('Stellen', 'Autorités', 'Autorità', 'Authorities'),
  description: text(
    'Stellen von Kanton und Gemeinden mit Adresse, Kontakt und Öffnungszeiten.',
    'Autorités du canton et des communes avec adresse, contact et horaires d’ouverture.',
    'Autorità del Cantone e dei Comuni con indirizzo, contatto e orari di apertura.',
    'Offices of the canton and its municipalities with address, contact and opening hours.',
  ),
  keywords: [
    text('Behörde', 'autorité', 'autorità', 'authority'),
    text('Öffnungszeiten', 'horaires d’ouverture', 'orari di apertura', 'opening hours'),
  ],
  collections: ['authorities'],
  distributions: [list('authorities')],
}

const jurisdictions: DataSet = {
  key: 'jurisdictions',
  title: text(
    'Gebiete mit ihrer Geschichte',
    'Territoires et leur histoire',
    'Territori e la loro storia',
    'Areas with their history',
  ),
  description: text(
    'Gemeinden, Kreise, Kanton und Bund mit BFS-Nummer, Gültigkeit, Vorgängern und Nachfolgern.',
    'Communes, arrondissements, canton et Confédération avec numéro OFS, validité, prédécesseurs et successeurs.',
    'Comuni, circondari, Cantone e Confederazione con numero UST, validità, predecessori e successori.',
    'Municipalities, circles, canton and Confederation with BFS number, validity, predecessors and successors.',
  ),
  keywords: [text('Gemeinde', 'commune', 'Comune', 'municipality')],
  collections: ['jurisdictions'],
  distributions: [list('jurisdictions')],
}

const responsibilities: DataSet = {
  key: 'responsibilities',
  title: text('Zuständigkeiten', 'Compétences', 'Competenze', 'Responsibilities'),
  description: text(
    'Welche Stelle für welche Leistung in welchem Gebiet zuständig ist, als Einträge und als Regeln.',
    'Quelle autorité est compétente pour quelle prestation dans quel territoire, sous forme d’inscriptions et de règles.',
    'Quale autorità è competente per quale prestazione in quale territorio, come iscrizioni e come regole.',
    'Which authority is competent for which service in which area, as entries and as rules.',
  ),
  keywords: [text('Zuständigkeit', 'compétence', 'competenza', 'responsibility')],
  collections: ['responsibilities', 'responsibility-templates'],
  distributions: [changesOf('responsibilities'), changesOf('responsibility-templates')],
}

const topics: DataSet = {
  key: 'topics',
  title: text(
    'Themen und Lebenslagen',
    'Thèmes et situations de vie',
    'Temi e situazioni di vita',
    'Topics and life events',
  ),
  description: text(
    'Themen nach eCH-0049 sowie Lebens- und Geschäftslagen, unter denen Leistungen gesucht werden.',
    'Thèmes selon eCH-0049 et situations de vie et d’affaires sous lesquels les prestations sont recherchées.',
    'Temi secondo eCH-0049 e situazioni di vita e d’affari sotto cui si cercano le prestazioni.',
    'Topics of eCH-0049, life events and business events under which services are looked for.',
  ),
  keywords: [text('Lebenslage', 'situation de vie', 'situazione di vita', 'life event')],
  collections: ['topics', 'life-events', 'business-events'],
  distributions: [
    { ...list('topics'), key: 'topics' },
    { ...list('life-events'), key: 'life-events' },
    { ...list('business-events'), key: 'business-events' },
  ],
}

const faqs: DataSet = {
  key: 'faqs',
  title: text('Häufige Fragen', 'Questions fréquentes', 'Domande frequenti', 'FAQs'),
  description: text(
    'Häufige Fragen zu Leistungen mit ihren Antworten.',
    'Questions fréquentes sur les prestations et leurs réponses.',
    'Domande frequenti sulle prestazioni con le relative risposte.',
    'Questions people ask about services, with their answers.',
  ),
  keywords: [text('Frage', 'question', 'domanda', 'question')],
  collections: ['faqs'],
  distributions: [list('faqs')],
}

const announcements: DataSet = {
  key: 'announcements',
  title: text('Mitteilungen', 'Communications', 'Comunicazioni', 'Announcements'),
  description: text(
    'Was für eine Zeit zu wissen ist: Störungen, Fristen, Anlässe, Änderungen des Rechts.',
    'Ce qu’il faut savoir pour un temps: perturbations, délais, manifestations, modifications du droit.',
    'Ciò che occorre sapere per un certo tempo: interruzioni, termini, eventi, modifiche del diritto.',
    'What is to be known for a while: outages, deadlines, events, changes of law.',
  ),
  keywords: [text('Störung', 'perturbation', 'interruzione', 'outage')],
  collections: ['announcements'],
  distributions: [
    list('announcements'),
    {
      key: 'rss',
      title: text('RSS', 'RSS', 'RSS', 'RSS'),
      path: '/v1/feeds/announcements.rss',
      mediaType: 'application/rss+xml',
      format: 'RSS',
      isWhole: true,
    },
    {
      key: 'json-feed',
      title: text('JSON Feed', 'JSON Feed', 'JSON Feed', 'JSON Feed'),
      path: '/v1/feeds/announcements.json',
      mediaType: 'application/feed+json',
      format: 'JSON',
      isWhole: true,
      conformsTo: 'https://www.jsonfeed.org/version/1.1/',
    },
    {
      key: 'ics',
      title: text('Kalender', 'Calendrier', 'Calendario', 'Calendar'),
      path: '/v1/calendar.ics',
      mediaType: 'text/calendar',
      format: 'ICS',
      isWhole: true,
      conformsTo: 'https://www.rfc-editor.org/rfc/rfc5545',
    },
  ],
}

const changes: DataSet = {
  key: 'changes',
  title: text(
    'Änderungen am Katalog',
    'Modifications du catalogue',
    'Modifiche del catalogo',
    'Changes of the catalogue',
  ),
  description: text(
    'Alles Veröffentlichte in der Reihenfolge der Änderungen, mit Löschungen: wer folgt, hält genau das, was öffentlich ist.',
    'Tout ce qui est publié dans l’ordre des modifications, suppressions comprises: qui suit détient exactement ce qui est public.',
    'Tutto ciò che è pubblicato nell’ordine delle modifiche, cancellazioni comprese: chi segue possiede esattamente ciò che è pubblico.',
    'Everything that is public in the order of the changes, removals too: who follows holds exactly what is public.',
  ),
  keywords: [text('Änderung', 'modification', 'modifica', 'change')],
  collections: [],
  distributions: [list('changes')],
}

/** Everything the catalogue hands out. */
export const dataSets: readonly DataSet[] = [
  services,
  authorities,
  jurisdictions,
  responsibilities,
  topics,
  faqs,
  announcements,
  changes,
]
