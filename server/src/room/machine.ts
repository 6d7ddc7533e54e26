/** What a room needs of the machine it runs on besides the time; a simulation puts its own in place. */
export interface Machine {
  /** Runs `run` after `ms` milliseconds, with 0 after the input that is waiting now. Returns how to call it off. */
  schedule(run: () => void, ms: number): () => void
  /**
   * How soon a turn may follow another: what comes meanwhile is written with it, because a transaction costs as much as several commands. A lone
   * command never waits. Absent: at once.
   */
  readonly betweenTurnsMs?: number
  /** A bug or a storage that failed: nothing a person has done. `about` says where. */
  report(problem: unknown, about: string): void
}

/** How long after a failure a room tries again. */
export const retryMs = 1000

export const machine: Machine = {
  betweenTurnsMs: 4,
  schedule(run, ms) {
    if (ms <= 0) {
      const immediate = setImmediate(run)
      return () => clearImmediate(immediate)
    }
    const timer = setTimeout(run, ms).unref()
    return () => clearTimeout(timer)
  },
  report(problem, about) {
    console.error(about, problem)
  },
}
