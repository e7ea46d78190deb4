import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

import { type Html, trusted } from '../html.ts'

/** A picture of numbers. */
export interface Chart {
  /** Of its file. */
  name: string
  /** The drawing; `label` says in words what it shows. */
  svg: (said: { label: string }) => Html
}

/** What a colour or shape stands for; drawn below the picture. */
export interface Key {
  /** Of the marks, and in the style of the page. */
  className: string
  text: string
  fill: string
  stroke?: string
}

/** Units of a picture; it grows and shrinks with the page. */
export const chartWidth = 400

const namespace = 'http://www.w3.org/2000/svg'
const keyHeight = 22

interface Drawing {
  options: Plot.PlotOptions
  keys?: readonly Key[]
  label: string
}

/**
 * A drawing as SVG that needs no script, no style of its own and no other file. Marks are classes, so that the style of a
 * page can colour them; those who cannot see it are told its label alone.
 */
export const drawn = ({ options, keys = [], label }: Drawing): Html => {
  const { document } = parseHTML('<!DOCTYPE html><html><body></body></html>')
  const svg = Plot.plot({
    width: chartWidth,
    className: 'plot',
    ...options,
    style: { fontSize: '12.5px', fontFamily: 'sans-serif' },
    document,
  })
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const marks of svg.querySelectorAll('*')) {
    for (const { name: attribute } of [...marks.attributes]) {
      if (isStyling(attribute)) marks.removeAttribute(attribute)
    }
  }
  addKeys(document, svg, keys)
  svg.removeAttribute('style')
  svg.setAttribute('xmlns', namespace)
  svg.setAttribute('font-family', 'sans-serif')
  svg.setAttribute('font-size', '12.5')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', label)
  return trusted(svg.outerHTML)
}

/** What the page says otherwise: its label, its style, and how its numerals look. */
const isStyling = (attribute: string): boolean =>
  attribute.startsWith('aria-') || attribute === 'style' || attribute === 'font-variant'

/** Draws what colours stand for below the picture, one line each. */
const addKeys = (document: Document, svg: Element, keys: readonly Key[]): void => {
  const height = Number(svg.getAttribute('height'))
  const total = height + keys.length * keyHeight + (keys.length > 0 ? 8 : 0)
  svg.setAttribute('height', String(total))
  svg.setAttribute('viewBox', `0 0 ${String(chartWidth)} ${String(total)}`)
  for (const [i, { className, text, fill, stroke }] of keys.entries()) {
    const top = height + 8 + i * keyHeight
    const swatch = document.createElementNS(namespace, 'rect')
    const box = { x: 1, y: top, width: 22, height: 12, fill, stroke: stroke ?? 'none' }
    for (const [name, value] of Object.entries(box)) swatch.setAttribute(name, String(value))
    const group = document.createElementNS(namespace, 'g')
    group.setAttribute('class', className)
    group.append(swatch)
    const words = document.createElementNS(namespace, 'text')
    words.setAttribute('x', '32')
    words.setAttribute('y', String(top + 10.5))
    words.setAttribute('text-anchor', 'start')
    words.setAttribute('fill', 'currentColor')
    words.textContent = text
    svg.append(group, words)
  }
}
