'use client'

import type { DefinitionDraft } from '../../domain/submission/definition-draft.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { faultsAt } from './faults.tsx'
import { box, layoutGraph } from './layout-graph.ts'
import { StateTable, WayTable } from './graph-tables.tsx'
import { helpOfStep, labelOf, nameOfStep, nameOfWay } from './name-of.ts'
import { editorTexts } from './texts.ts'
import type { Check } from './use-check.ts'

interface GraphProps {
  draft: DefinitionDraft
  check: Check
  language: AdminLanguage
}

/** A workflow as a picture, and the same in a table for who does not see it. */
export const Graph = ({ draft, check, language }: GraphProps) => {
  const { width, height, states, ways } = layoutGraph(draft)
  return (
    <>
      <div
        className="workflow-editor__graph"
        tabIndex={0}
        role="region"
        aria-label={say(editorTexts.graph, language)}
      >
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${String(width)} ${String(height)}`}
          role="img"
          aria-label={say(editorTexts.graphName, language)}
        >
          <marker id="arrow" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto">
            <path d="M0,0 L8,4 L0,8 z" />
          </marker>
          {ways.map(({ at, points, label }) => (
            <g key={at} className="workflow-editor__edge">
              <polyline
                points={points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')}
                markerEnd="url(#arrow)"
              />
              <text x={label.x} y={label.y + 4} textAnchor="middle">
                {nameOfWay({ draft, steps: check.steps, index: at }, language)}
                {draft.transitions[at]?.guard === undefined ? '' : ' ?'}
              </text>
            </g>
          ))}
          {states.map(({ name, index, x, y }) => (
            <g key={name} className={boxClass(check, index, name === draft.initial)}>
              <title>
                {helpOfStep(check.steps, draft.states[index]?.step.key ?? '', language)}
              </title>
              <rect x={x - box.width / 2} y={y - box.height / 2} {...box} rx={6} />
              <text x={x} y={y - 4} textAnchor="middle">
                {shortened(labelOf(draft, index, language))}
              </text>
              <text x={x} y={y + 16} textAnchor="middle" className="is-small">
                {shortened(nameOfStep(check.steps, draft.states[index]?.step.key ?? '', language))}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <StateTable draft={draft} check={check} language={language} />
      <WayTable draft={draft} check={check} language={language} />
    </>
  )
}

/** What fits into a box. */
const shortened = (text: string): string => (text.length > 26 ? `${text.slice(0, 25)}…` : text)

const boxClass = ({ faults }: Check, index: number, isInitial: boolean): string =>
  [
    'workflow-editor__node',
    ...(isInitial ? ['is-initial'] : []),
    ...(faultsAt(faults, `/states/${String(index)}`).length > 0 ? ['is-faulty'] : []),
  ].join(' ')
