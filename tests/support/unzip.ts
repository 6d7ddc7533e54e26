import { inflateRawSync } from 'node:zlib'

const endOfDirectory = 0x06054b50
const deflated = 8

/** The files of a ZIP archive by their names, as its directory at the end lists them. */
export function unzip(archive: Buffer): Record<string, string> {
  let end = archive.length - 22
  while (archive.readUInt32LE(end) !== endOfDirectory) end--
  let at = archive.readUInt32LE(end + 16)
  const files: Record<string, string> = {}
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const size = archive.readUInt32LE(at + 20)
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const local = archive.readUInt32LE(at + 42)
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const content = archive.subarray(begin, begin + size)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    files[name] = (archive.readUInt16LE(at + 10) === deflated ? inflateRawSync(content) : content).toString('utf8')
    at += 46 + nameLength + extraLength + commentLength
  }
  return files
}
