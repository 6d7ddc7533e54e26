/**
 * Tells the parent where this server listens, and answers `cpu` (used since it began, ms) and `memory` (in use after a
 * collection, bytes); apart, so that the collection does not count as work of the server.
 */
export function reportTo(ready: object): void {
  process.on('message', (asked: 'cpu' | 'memory') => {
    if (asked === 'memory') globalThis.gc?.()
    const { user, system } = process.cpuUsage()
    process.send?.(asked === 'cpu' ? (user + system) / 1000 : process.memoryUsage().rss)
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.(ready)
}
