'use client'

import type { CheckedAnswers } from '../../domain/form/checked-answers.ts'
import { isObject } from '../../domain/form/visible-answers.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { Choices, isChoice } from './choices.tsx'
import { Control } from './control.tsx'
import { Faqs } from './faqs.tsx'
import { previewTexts } from './texts.ts'
import { type Filled, type ShownField, visibleFields } from './visible-fields.ts'

/** The id of the element that answers a field. */
export const idOfField = (pointer: string): string => `preview${pointer.replaceAll('/', '-')}`

interface QuestionsProps {
  shown: readonly ShownField[]
  filled: Filled
  set: (name: string, value: unknown) => void
  errors: CheckedAnswers['errors']
  /** Where these fields are in the answers. */
  pointer: string
  values: object
  language: AdminLanguage
}

/** The fields of a page, or of an entry of a block. */
export const Questions = ({ shown, ...rest }: QuestionsProps) =>
  shown.map((one) => <Question key={one.field.name} shown={one} {...rest} />)

/** What a field of any kind needs to be drawn. */
interface QuestionProps extends Omit<QuestionsProps, 'shown'> {
  shown: ShownField
}

const Question = (props: QuestionProps) => {
  const { shown, filled, set, errors, pointer, language } = props
  const { field, isRequired } = shown
  const at = `${pointer}/${field.name}`
  const id = idOfField(at)
  const message = errors.find((error) => error.pointer === at)?.message
  const label = isRequired ? field.label : `${field.label} ${say(previewTexts.optional, language)}`
  const describedBy = [
    ...(field.help ? [`${id}-help`] : []),
    ...(message ? [`${id}-error`] : []),
  ].join(' ')
  const common = {
    id,
    field,
    label,
    isRequired,
    isWrong: message !== undefined,
    describedBy: describedBy === '' ? undefined : describedBy,
    value: filled[field.name],
    set: (value: unknown) => {
      set(field.name, value)
    },
    language,
  }
  return (
    <div className={`form-preview__question${message ? ' is-wrong' : ''}`}>
      {field.widget === 'repeat' && <Block {...props} label={label} />}
      {field.widget !== 'repeat' && isChoice(field) && <Choices {...common} />}
      {field.widget !== 'repeat' && !isChoice(field) && <Control {...common} />}
      {field.help && (
        <p id={`${id}-help`} className="form-preview__help">
          {field.help}
        </p>
      )}
      {message && (
        <p id={`${id}-error`} className="form-preview__error">
          {message}
        </p>
      )}
      <Faqs faqs={field.faqs} />
    </div>
  )
}

/** A block of fields that can be there several times. */
const Block = ({ shown: { field }, label, ...props }: QuestionProps & { label: string }) => {
  const { filled, set, pointer, values, language } = props
  const given = filled[field.name]
  const items: Filled[] = Array.isArray(given) ? given.filter(isObject) : []
  const at = `${pointer}/${field.name}`
  const replace = (index: number, item: Filled) => {
    set(
      field.name,
      items.map((other, i) => (i === index ? item : other)),
    )
  }
  return (
    <fieldset id={idOfField(at)} tabIndex={-1}>
      <legend>{label}</legend>
      {items.map((item, i) => (
        <fieldset key={String(i)}>
          <legend>{say(previewTexts.entry, language, { n: i + 1 })}</legend>
          <Questions
            {...props}
            shown={visibleFields(field.itemFields ?? [], item, values)}
            filled={item}
            set={(name, value) => {
              replace(i, { ...item, [name]: value })
            }}
            pointer={`${at}/${String(i)}`}
          />
          <button
            type="button"
            onClick={() => {
              set(
                field.name,
                items.filter((_, other) => other !== i),
              )
            }}
          >
            {say(previewTexts.removeEntry, language, { n: i + 1 })}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        onClick={() => {
          set(field.name, [...items, {}])
        }}
      >
        {say(previewTexts.addEntry, language)}
      </button>
    </fieldset>
  )
}
