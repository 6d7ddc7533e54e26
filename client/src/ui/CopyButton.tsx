import { useState } from 'react'
import { useWords } from '../words/words.ts'
import { announce } from './announcer.ts'
import { Button, type ButtonProps } from './Button.tsx'

export interface CopyButtonProps extends Omit<ButtonProps, 'children' | 'onClick'> {
  text: string
  /** What is copied, for those who hear a list of equal buttons. */
  label: string
}

/** Copies a text and says so in its own place. */
export function CopyButton({ text, label, ...rest }: CopyButtonProps) {
  const t = useWords()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await copyText(text)
    setCopied(true)
    announce(t('common.action.copied'))
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <Button
      icon={copied ? 'check' : 'copy'}
      {...rest}
      aria-label={`${t('common.action.copy')}: ${label}`}
      onClick={() => void copy()}
    >
      {copied ? t('common.action.copied') : t('common.action.copy')}
    </Button>
  )
}

async function copyText(text: string): Promise<void> {
  if (isSecureContext) return navigator.clipboard.writeText(text)
  // On plain http, as in a venue's own network, there is no clipboard but the one of a selected field.
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way there
  document.execCommand('copy')
  field.remove()
}
