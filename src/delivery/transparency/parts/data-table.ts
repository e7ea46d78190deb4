import { html, type Child, type Html } from '../html.ts'

/** A column of a table. */
interface Column {
  head: Child
  /** Numbers stand under each other by their last digit. Default: words. */
  kind?: 'number' | 'words'
}

/** A row; its first cell is its name. */
interface Row {
  cells: readonly Child[]
  /** Whether it sums up the others. */
  isTotal?: boolean
  /** By which it can be named in an address. */
  id?: string
}

interface Table {
  /** Unique on its page. */
  id: string
  caption: Child
  columns: readonly Column[]
  rows: readonly Row[]
}

const cellOf = (cell: Child, i: number, { kind }: Column): Html => {
  const number = kind === 'number' && html` class="number"`
  return i === 0 ? html`<th scope="row" ${number}>${cell}</th>` : html`<td${number}>${cell}</td>`
}

/** A table with a caption; where it is wider than the screen it moves by itself, by keyboard too. */
export const dataTable = ({ id, caption, columns, rows }: Table): Html =>
  html`<div class="table" role="region" aria-labelledby="${id}-caption" tabindex="0">
    <table id="${id}" ${columns.length > 7 && html` class="wide"`}>
      <caption id="${id}-caption">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ head, kind }) => html`<th scope="col" ${kind === 'number' && html` class="number"`}>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ cells, isTotal, id: name }) =>
            html`<tr${name !== undefined && html` id="${name}"`}${isTotal && html` class="total"`}>${columns.map((column, i) => cellOf(cells[i], i, column))}</tr>
`,
        )}
      </tbody>
    </table>
  </div>`
