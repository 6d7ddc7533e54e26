/** What a draft of several fields holds; undefined where there is none, or none that can be read any more. */
export function readDraft<Value>(text: string): Value | undefined {
  try {
    return text === '' ? undefined : (JSON.parse(text) as Value)
  } catch {
    return undefined
  }
}
