import type { InputHTMLAttributes } from 'react'

interface LabelledInputProps extends InputHTMLAttributes<HTMLInputElement> {
  id: string
  label: string
  help?: string
}

/** A field with its name and a sentence of help, both told to screen readers. */
export const LabelledInput = ({ id, label, help, ...input }: LabelledInputProps) => (
  <div className="field-type text sign-in__field">
    <label className="field-label" htmlFor={id}>
      {label}
    </label>
    <input id={id} aria-describedby={help ? `${id}-help` : undefined} {...input} />
    {help && (
      <div className="field-description" id={`${id}-help`}>
        {help}
      </div>
    )}
  </div>
)
