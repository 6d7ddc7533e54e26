import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Pure code keeps nothing between two tests: its files share one world, which takes half the time.
        test: { name: 'shared', include: ['shared/src/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'others',
          include: [
            '{server,client}/src/**/*.test.{ts,tsx}',
            'tests/{contract,simulation,protocol,wire,repository}/**/*.test.ts',
          ],
        },
      },
    ],
  },
})
