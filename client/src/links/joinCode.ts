/** A join code as it is shown and read out: `1234 5678`. */
export function inFours(code: string): string {
  return code.replace(/^(\d{4})(\d{4})$/, '$1 $2')
}

/** The same inside a sentence, isolated: an Arabic one would put the second half first. */
export function inSentence(code: string): string {
  return `\u2066${inFours(code)}\u2069`
}
