const accents: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'î',
  o: 'ö',
  u: 'û',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
}

/** The same words, accented, a third longer and in brackets: what stands on a screen without them is written in the code or cut off. */
export function pseudoWords<Words extends object>(source: Words): Words {
  const entries = Object.entries(source).map(([key, value]) => [
    key,
    typeof value === 'string' ? pseudoText(value) : pseudoWords(value as object),
  ])
  return Object.fromEntries(entries) as Words
}

function pseudoText(text: string): string {
  const accented = text.replace(/\{\{.*?\}\}|./gsu, (part) => accents[part] ?? part)
  return `⟦${accented} ${'~'.repeat(Math.ceil(text.length / 3))}⟧`
}
