import type { LocalizedText } from '../../domain/localized-text.ts'
import type { Distribution } from './data-set.ts'

const same = (title: string): LocalizedText => ({ de: title, fr: title, it: title, en: title })

const resolved = {
  de: 'aufgelöst für einen Ort',
  fr: 'résolues pour un lieu',
  it: 'risolte per un luogo',
  en: 'resolved for a place',
}

const dump = (name: string): LocalizedText => ({
  de: `${name}, ${resolved.de}`,
  fr: `${name}, ${resolved.fr}`,
  it: `${name}, ${resolved.it}`,
  en: `${name}, ${resolved.en}`,
})

const cpsvAp = 'https://semiceu.github.io/CPSV-AP/releases/3.2.0/'

/** The ways to get all services. */
export const serviceDistributions: readonly Distribution[] = [
  {
    key: 'json',
    title: dump('JSON'),
    path: '/v1/export/services.json',
    mediaType: 'application/json',
    format: 'JSON',
    isWhole: true,
  },
  {
    key: 'ndjson',
    title: dump('NDJSON'),
    path: '/v1/export/services.ndjson',
    mediaType: 'application/x-ndjson',
    format: 'JSON',
    isWhole: true,
  },
  {
    key: 'csv',
    title: dump('CSV'),
    path: '/v1/export/services.csv',
    mediaType: 'text/csv',
    format: 'CSV',
    isWhole: true,
  },
  {
    key: 'cpsv-ap-jsonld',
    title: same('CPSV-AP 3.2.0, JSON-LD'),
    path: '/v1/export/cpsv-ap.jsonld',
    mediaType: 'application/ld+json',
    format: 'JSON_LD',
    isWhole: true,
    conformsTo: cpsvAp,
  },
  {
    key: 'cpsv-ap-ttl',
    title: same('CPSV-AP 3.2.0, Turtle'),
    path: '/v1/export/cpsv-ap.ttl',
    mediaType: 'text/turtle',
    format: 'RDF_TURTLE',
    isWhole: true,
    conformsTo: cpsvAp,
  },
  {
    key: 'i14y',
    title: same('I14Y'),
    path: '/v1/export/i14y.json',
    mediaType: 'application/json',
    format: 'JSON',
    isWhole: true,
  },
  {
    key: 'hsds',
    title: same('Open Referral HSDS 3.0'),
    path: '/v1/export/hsds/services',
    mediaType: 'application/json',
    format: 'JSON',
    isWhole: false,
    conformsTo: 'https://docs.openreferral.org/en/3.0/',
  },
]
