import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown } from 'vite'

const server = 'http://localhost:3000'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), participantBudget()],
  build: {
    target: 'es2022',
    // A data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { '/api': server, '/socket.io': { target: server, ws: true } },
  },
})

/** Ends the build when a page for phones has grown too heavy or has taken in what is not for phones. */
function participantBudget(): Plugin {
  // JavaScript before a phone's first screen, gzip bytes: its view, its words and everything below.
  const mostBytes = 150 * 1024
  const notForPhones =
    /node_modules\/(zod|react-aria|react-aria-components|react-stately|@internationalized|sorted-btree|uqr|d3-[a-z]+)\/|shared\/src\/(proposal|report)\/|polls\/charts\/Chart\.tsx|words\/[a-z]+-desk\.ts/
  const page = /\/main\.tsx$|\/index\.html$/
  const views = {
    participant: /\/participant\/ParticipantView\.tsx$/,
    form: /\/form\/FormView\.tsx$/,
    draft: /\/draft\/DraftView\.tsx$/,
  }
  const words = /\/words\/(en|fr|ar)\.ts$/

  return {
    name: 'participant-budget',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
      const begunBy = (module: RegExp) =>
        chunks.filter(({ facadeModuleId }) => facadeModuleId && module.test(facadeModuleId))
      const heaviestWords = begunBy(words)
        .sort((one, other) => gzipped(other) - gzipped(one))
        .slice(0, 1)

      for (const [name, view] of Object.entries(views)) {
        const roots = [...begunBy(page), ...begunBy(view), ...heaviestWords]
        if (roots.length < 3) this.error(`The budget no longer finds the page, the ${name}’s view and the words.`)
        const loaded = withImports(roots, chunks)
        const strangers = loaded.flatMap(({ moduleIds }) => moduleIds).filter((module) => notForPhones.test(module))
        if (strangers.length > 0)
          this.error(`The ${name}’s page takes in what is not for phones:\n${strangers.join('\n')}`)
        const bytes = loaded.reduce((sum, chunk) => sum + gzipped(chunk), 0)
        const weighs = `The ${name}’s page loads ${Math.round(bytes / 1024)} KiB of JavaScript (gzip)`
        if (bytes > mostBytes) this.error(`${weighs}, more than ${mostBytes / 1024}.`)
        this.info(`${weighs}.`)
      }
    },
  }
}

function withImports(roots: Rolldown.OutputChunk[], chunks: Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  const found = new Set(roots)
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk)
  }
  return [...found]
}

function gzipped({ code }: Rolldown.OutputChunk): number {
  return gzipSync(code).length
}
