import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{shared,server,client}/src/**/*.test.{ts,tsx}',
      'tests/{contract,simulation,protocol,wire,repository}/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 60_000,
  },
})
