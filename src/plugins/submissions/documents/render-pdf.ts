import PDFDocument from 'pdfkit'

import { fonts } from './fonts.ts'

/** A part of a document, in the order of reading. */
type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  /** Names and values, as a list. */
  | { kind: 'rows'; rows: readonly (readonly [string, string])[] }

interface Sheet {
  /** ISO 639-1, for example `de`. */
  language: string
  title: string
  blocks: readonly Block[]
  madeAt: Date
  /** Draws what stands on a page as a picture, and says in words what it shows. */
  picture?: { words: string; draw: (doc: PDFKit.PDFDocument) => void }
}

/**
 * A document as PDF for everybody: tagged, in a language, with its title, all letters embedded.
 * Source: PDF 1.7 (ISO 32000-1, 14.8); PDF/UA-1 (ISO 14289-1) where there is no picture. A payment slip has the letters its
 * own standard wants, which are not embedded.
 */
export const renderPdf = async (sheet: Sheet): Promise<Buffer> => {
  const { language, title, madeAt, picture } = sheet
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    size: 'A4',
    margins: { top: 64, bottom: 64, left: 64, right: 64 },
    font: fonts.regular,
    info: { Title: title, Creator: 'Schaltwerk', CreationDate: madeAt, ModDate: madeAt },
    ...(!picture && { subset: 'PDF/UA' as never }),
  })
  const written = bytesOf(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  doc.registerFont('bold', fonts.bold).registerFont('regular', fonts.regular)
  addText(doc, root, { tag: 'H1', text: title, size: 18, font: 'bold' })
  for (const block of sheet.blocks) addBlock(doc, root, block)
  if (picture) {
    root.add(
      doc.struct('Figure', { alt: picture.words }, () => {
        picture.draw(doc)
      }),
    )
  }
  root.end()
  doc.end()
  return written
}

const addBlock = (
  doc: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  block: Block,
): void => {
  switch (block.kind) {
    case 'heading':
      addText(doc, root, { tag: 'H2', text: block.text, size: 13, font: 'bold' })
      break
    case 'text':
      for (const text of block.text.split(/\n{2,}/)) {
        addText(doc, root, { tag: 'P', text, size: 11, font: 'regular' })
      }
      break
    case 'rows':
      addRows(doc, root, block.rows)
  }
}

interface Line {
  tag: 'H1' | 'H2' | 'LBody' | 'Lbl' | 'P'
  text: string
  size: number
  font: 'bold' | 'regular'
  gap?: number
}

const addText = (
  doc: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  { tag, text, size, font, gap = 0.8 }: Line,
): void => {
  parent.add(
    doc.struct(tag, {}, () => {
      doc.font(font).fontSize(size).text(text).moveDown(gap)
    }),
  )
}

const addRows = (
  doc: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  rows: readonly (readonly [string, string])[],
): void => {
  const list = doc.struct('L')
  root.add(list)
  for (const [name, value] of rows) {
    const entry = doc.struct('LI')
    list.add(entry)
    addText(doc, entry, { tag: 'Lbl', text: name, size: 9, font: 'bold', gap: 0.1 })
    addText(doc, entry, { tag: 'LBody', text: value, size: 11, font: 'regular', gap: 0.5 })
    entry.end()
  }
  list.end()
}

const bytesOf = (doc: PDFKit.PDFDocument): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.once('end', () => {
      resolve(Buffer.concat(chunks))
    })
    doc.once('error', reject)
  })
