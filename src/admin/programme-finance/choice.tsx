interface ChoiceProps {
  label: string
  value: string
  /** Values and what people read. */
  options: readonly (readonly [string, string])[]
  onChange: (value: string) => void
}

/** One of several, with its label. */
export const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <label>
    <span>{label}</span>
    <select
      value={value}
      onChange={({ target }) => {
        onChange(target.value)
      }}
    >
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  </label>
)
