'use client'

import { isObject } from '../../domain/form/visible-answers.ts'
import { say } from '../../i18n/say.ts'
import type { OptionFieldProps } from './option-place.ts'
import { resolved, writingOf } from './option-schema.ts'
import { editorTexts } from './texts.ts'
import { ValueControl } from './value-control.tsx'

/** Pairs of a name and a value, one below the other. */
export const EntriesField = (props: OptionFieldProps) => {
  const { schema, value, set, step, language } = props
  const entries = isObject(value) ? Object.entries(value) : []
  const given = isObject(schema.additionalProperties) ? schema.additionalProperties : {}
  const inner = resolved(given, step.options)
  const isText = writingOf(inner) === 'text'
  const change = (i: number, entry: [string, unknown]) => {
    // Two of one name would be one.
    if (entries.some(([name], other) => other !== i && name === entry[0])) return
    set(Object.fromEntries(entries.map((one, other) => (other === i ? entry : one))))
  }
  return (
    <>
      {entries.map(([name, one], i) => (
        <div key={String(i)} className="workflow-editor__way">
          <label>
            {say(editorTexts.entryName, language)}
            <input
              value={name}
              onChange={({ target }) => {
                change(i, [target.value, one])
              }}
            />
          </label>
          <ValueControl
            {...props}
            label={say(editorTexts.entryValue, language)}
            schema={isText ? { anyOf: [inner] } : inner}
            value={one}
            set={(next) => {
              change(i, [name, next ?? ''])
            }}
          />
          <button
            type="button"
            onClick={() => {
              set(Object.fromEntries(entries.filter((_, other) => other !== i)))
            }}
          >
            {say(editorTexts.removePart, language, { label: name, n: '' })}
          </button>
        </div>
      ))}
      <button
        type="button"
        disabled={entries.some(([name]) => name === '')}
        onClick={() => {
          set({ ...Object.fromEntries(entries), '': '' })
        }}
      >
        {say(editorTexts.addEntry, language)}
      </button>
    </>
  )
}
