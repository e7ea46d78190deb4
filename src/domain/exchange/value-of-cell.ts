import { splitList } from './cell.ts'
import { type ExchangeField, type ExchangeValue, isExchangeRecord } from './exchange-field.ts'

/** What Excel makes of `true` and `false` in the languages of the country, and what people type instead. */
const booleans: Readonly<Record<string, boolean>> = {
  true: true,
  wahr: true,
  vrai: true,
  vero: true,
  ja: true,
  oui: true,
  sì: true,
  yes: true,
  false: false,
  falsch: false,
  faux: false,
  falso: false,
  nein: false,
  non: false,
  no: false,
}

const swissDate = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/

const readDate = (text: string): string => {
  const [, day = '', month = '', year = ''] = swissDate.exec(text) ?? []
  return day === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const readNumber = (text: string): ExchangeValue => {
  const plain = text.replace(/['’\s]/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : text
}

const readRows = (text: string): ExchangeValue => {
  try {
    const rows: unknown = JSON.parse(text)
    return Array.isArray(rows) || isExchangeRecord(rows) ? (rows as ExchangeValue) : text
  } catch {
    return text
  }
}

/** The value of one text; one that is not of the kind of the field stays the text it is, for the check to name. */
const readOne = ({ kind }: ExchangeField, text: string): ExchangeValue => {
  if (kind === 'number') return readNumber(text.trim())
  if (kind === 'boolean') return booleans[text.trim().toLowerCase()] ?? text
  if (kind === 'date') return readDate(text.trim())
  return kind === 'text' || kind === 'rich-text' ? text : text.trim()
}

/** The value that stands in a cell; null where it is empty. */
export const valueOfCell = (field: ExchangeField, cell: string): ExchangeValue => {
  if (field.kind === 'rows') return cell.trim() === '' ? null : readRows(cell)
  if (!field.isList) return cell === '' ? null : readOne(field, cell)
  const texts = splitList(cell)
  return texts.length === 0 ? null : texts.map((text) => readOne(field, text))
}
