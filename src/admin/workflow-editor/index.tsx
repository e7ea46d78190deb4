'use client'

import {
  FieldError,
  FieldLabel,
  useDocumentInfo,
  useField,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'

import { textOfJson, valueOfJson } from '../../domain/json.ts'
import { type DefinitionDraft, toDraft } from '../../domain/submission/definition-draft.ts'
import { adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { FaultList } from './faults.tsx'
import { Graph } from './graph.tsx'
import { NewVersion } from './new-version.tsx'
import { StateList } from './state-list.tsx'
import { editorTexts } from './texts.ts'
import { useCheck } from './use-check.ts'
import './style.css'

const views = ['list', 'graph', 'json'] as const

type View = (typeof views)[number]

/** The definition of a workflow as a list with forms, as a graph, or as JSON; what is wrong stands beside it. */
export const WorkflowEditor = ({ field, path: given, readOnly }: JSONFieldClientProps) => {
  const { i18n } = useTranslation()
  const { id, data } = useDocumentInfo()
  const language = adminLanguageOf(i18n.language)
  const { errorMessage, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: given,
  })
  const [view, setView] = useState<View>('list')
  const draft = toDraft(value)
  const key: unknown = useFormFields(([fields]) => fields.key?.value)
  const workflow = typeof key === 'string' ? key : ''
  const check = useCheck(value, { workflow, language })
  const isFixed = id !== undefined && data?.state !== 'draft'
  const isReadOnly = readOnly === true || isFixed
  const shown = draft ? view : 'json'
  const change = (next: DefinitionDraft) => {
    setValue(next)
  }
  return (
    <div className="field-type workflow-editor" id={`field-${path}`}>
      <FieldLabel label={field.label} path={path} required={field.required === true} />
      <FieldError message={errorMessage ?? ''} path={path} showError={showError} />
      {isFixed && <NewVersion id={id} language={language} />}
      <FaultList check={check} draft={draft} language={language} />
      <div
        className="workflow-editor__views"
        role="group"
        aria-label={say(editorTexts.views, language)}
      >
        {views.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={shown === one}
            disabled={!draft && one !== 'json'}
            onClick={() => {
              setView(one)
            }}
          >
            {say(editorTexts[one], language)}
          </button>
        ))}
      </div>
      {!draft && <p>{say(editorTexts.jsonOnly, language)}</p>}
      {draft && shown === 'list' && (
        <StateList
          draft={draft}
          check={check}
          change={change}
          isReadOnly={isReadOnly}
          language={language}
        />
      )}
      {draft && shown === 'graph' && <Graph draft={draft} check={check} language={language} />}
      {shown === 'json' && (
        <JsonText
          value={value}
          setValue={setValue}
          isReadOnly={isReadOnly}
          label={say(editorTexts.json, language)}
        />
      )}
    </div>
  )
}

interface JsonTextProps {
  value: unknown
  setValue: (value: unknown) => void
  isReadOnly: boolean
  label: string
}

const JsonText = ({ value, setValue, isReadOnly, label }: JsonTextProps) => {
  // While somebody types the text is theirs.
  const [typed, setTyped] = useState<string>()
  return (
    <textarea
      aria-label={label}
      className="workflow-editor__json"
      rows={24}
      spellCheck={false}
      readOnly={isReadOnly}
      value={typed ?? textOfJson(value)}
      onBlur={() => {
        setTyped(undefined)
      }}
      onChange={({ target }) => {
        setTyped(target.value)
        setValue(valueOfJson(target.value))
      }}
    />
  )
}
