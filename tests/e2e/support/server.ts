import { expect } from '@playwright/test'
import type { Role } from '@evenhand/shared/kernel/roles'
import { programs, startProcess, type ServerProcess } from '../../support/process.ts'

export interface Opened {
  code: string
  title: string
  links: Record<Exclude<Role, 'speaker'>, string>
  speakers: { name: string; link: string }[]
}

/** The program that is shipped, in a process of its own, with its data in a folder of its own. */
export class Server {
  readonly #dataDir: string
  #process: ServerProcess

  private constructor(dataDir: string, process: ServerProcess) {
    this.#dataDir = dataDir
    this.#process = process
  }

  static async start(dataDir: string): Promise<Server> {
    return new Server(dataDir, await startProcess(programs.bundle, { DATA_DIR: dataDir }))
  }

  get url(): string {
    return this.#process.url
  }

  /** Opens a roundtable as an organizer's program would; members of the proposal and options can be given. */
  async open(proposal: object = {}, options: object = {}): Promise<Opened> {
    return this.#post('/api/roundtables', { proposal: { ...sharedSpectrum, ...proposal }, options })
  }

  /** A roundtable with simulated people. */
  async rehearse(): Promise<Opened> {
    return this.#post('/api/rehearsals', {})
  }

  /** Ends it at once, as a power cut would. */
  kill(): Promise<void> {
    return this.#process.kill()
  }

  /** Starts it again where it was: the same port, the same data. */
  async restart(): Promise<void> {
    const { port } = new URL(this.url)
    this.#process = await startProcess(programs.bundle, { DATA_DIR: this.#dataDir, PORT: port })
  }

  async #post(path: string, body: object): Promise<Opened> {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch(this.url + path, { method: 'POST', headers, body: JSON.stringify(body) })
    expect(answer.status, `${path} answered: ${await answer.clone().text()}`).toBe(201)
    return (await answer.json()) as Opened
  }
}

const sharedSpectrum = {
  title: 'Shared spectrum for small networks',
  durationMinutes: 60,
  speakers: [{ name: 'Imani Otieno', stakeholderGroup: 'Technical Community' }, { name: 'Lars Holm' }],
  policyQuestions: ['Who pays for the last mile?', 'Who may use what nobody uses?'],
}
