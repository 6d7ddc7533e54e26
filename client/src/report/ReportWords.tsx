/** Words in the direction of their own script; what the report put together with isolates goes in the report's own. */
export function ReportWords({ text }: { text: string }) {
  return directionOf(text) === 'auto' ? <bdi>{text}</bdi> : text
}

/** Asked to find the direction of such a line, a browser would take that of the first name in it. */
export function directionOf(text: string): 'auto' | undefined {
  return text.includes('\u2068') ? undefined : 'auto'
}
