'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

interface DecideButtonProps {
  variant: number | string
  /** What is decided, by group. */
  groups: Record<string, 'keep' | 'take-over'>
  label: string
  saving: string
  isPrimary?: boolean
}

/** Sends a decision about groups of a variant and shows the document as it is then. */
export const DecideButton = ({ variant, groups, label, saving, isPrimary }: DecideButtonProps) => {
  const [isSaving, setIsSaving] = useState(false)
  const decide = async (): Promise<void> => {
    setIsSaving(true)
    const answer = await fetch(`/api/service-variants/${String(variant)}/review`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ groups }),
    })
    if (answer.ok) {
      // The form beside holds the values of before.
      window.location.reload()
      return
    }
    setIsSaving(false)
    const { errors } = (await answer.json()) as { errors?: { message: string }[] }
    toast.error(errors?.map(({ message }) => message).join(' ') ?? answer.statusText)
  }
  return (
    <Button
      buttonStyle={isPrimary ? 'primary' : 'secondary'}
      size="small"
      disabled={isSaving}
      onClick={() => {
        void decide()
      }}
    >
      {isSaving ? saving : label}
    </Button>
  )
}
