import { withoutInvisible } from '../kernel/text.ts'
import { repairMojibake } from './mojibake.ts'

/** One line of the paste. `raw` is as pasted, `text` cleaned for reading, `tabbed` the same with its tabs kept. */
export type Line = {
  number: number
  raw: string
  text: string
  tabbed: string
  repaired: boolean
  lost: boolean
}

// Joiners carry meaning in Persian, Hindi and emoji; between Latin letters they are litter.
const idleJoiner = /(?<=^|[\p{Script=Latin}\p{P}\p{N}\s])[\u200C\u200D]/gu
const padlocks = /[🔒🔓🔐]\uFE0F?/gu
const hiddenAddress = /\[email\s+protected\]/gi

const chrome = new Set([
  'session',
  'you are here',
  'loading',
  'loading…',
  'loading...',
  'home',
  'about this session',
  'skip to main content',
  'back to schedule',
  'view all dates',
])

function isChrome(text: string): boolean {
  if (text.length > 200) return false
  const lower = text.toLowerCase()
  return (
    chrome.has(lower) ||
    /^(?:check-?in and access this session|sign up or log in|this is now a legacy site)/.test(lower)
  )
}

function cleanKeepingTabs(text: string): string {
  return withoutInvisible(text)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(idleJoiner, '')
    .replace(padlocks, '')
    .replace(hiddenAddress, '')
    .replace(/[^\S\n\t]+/gu, ' ')
}

/** Splits a paste into cleaned lines; lines that only belong to the site (menus, notices) become empty. */
export function readLines(page: string): Line[] {
  const raws = page.includes('\n') ? page.split(/\r?\n/) : page.split('\r')
  return raws.map((raw, index) => {
    const mended = repairMojibake(raw)
    const tabbed = cleanKeepingTabs(mended).trim()
    const text = tabbed.replaceAll('\t', ' ').replace(/ {2,}/g, ' ')
    const site = isChrome(text)
    return {
      number: index + 1,
      raw,
      text: site ? '' : text,
      tabbed: site ? '' : tabbed,
      repaired: mended !== raw,
      lost: raw.includes('\uFFFD'),
    }
  })
}

/** The cleaned page, line by line: whatever the reader takes over from a page is found in this text. */
export function cleanText(page: string): string {
  return readLines(page)
    .map((line) => line.text)
    .join('\n')
}
