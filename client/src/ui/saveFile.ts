/** How long a browser may take to begin with a file (ms); some ask first where to put it. */
const patience = 60_000

/** Puts a file where the browser keeps downloads. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), patience)
}
