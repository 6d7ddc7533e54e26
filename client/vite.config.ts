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

/** Ends the build when the participant's page has grown too heavy or has taken in what is not for phones. */
function participantBudget(): Plugin {
  // JavaScript before a phone's first screen, gzip bytes: its view, its words and everything below.
  const mostBytes = 150 * 1024
  const notForPhones =
    /node_modules\/(zod|react-aria|react-aria-components|react-stately|@internationalized|sorted-btree|uqr|d3-[a-z]+)\/|shared\/src\/(proposal|report)\//
  const page = /\/main\.tsx$|\/index\.html$/
  const view = /\/participant\/ParticipantView\.tsx$/
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
      const roots = [...begunBy(page), ...begunBy(view), ...heaviestWords]
      if (roots.length < 3) this.error('The budget no longer finds the page, the participant’s view and the words.')

      const loaded = withImports(roots, chunks)
      const strangers = loaded.flatMap(({ moduleIds }) => moduleIds).filter((module) => notForPhones.test(module))
      if (strangers.length > 0)
        this.error(`The participant’s page takes in what is not for phones:\n${strangers.join('\n')}`)
      const bytes = loaded.reduce((sum, chunk) => sum + gzipped(chunk), 0)
      const weighs = `The participant’s page loads ${Math.round(bytes / 1024)} KiB of JavaScript (gzip)`
      if (bytes > mostBytes) this.error(`${weighs}, more than ${mostBytes / 1024}.`)
      this.info(`${weighs}.`)
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
