import { expect } from '@playwright/test'
import { Desk } from './desk.ts'
import { Phone, type Person } from './phone.ts'
import type { Opened } from './server.ts'
import { Table } from './table.ts'
import type { Visit } from './trip.ts'

export async function atTheTable({ links }: Opened, visit: Visit): Promise<Table> {
  const table = new Table(await visit(links['onsite-moderator'], { device: 'tablet' }))
  await expect(table.floor).toBeVisible()
  return table
}

export async function atTheDesk({ links }: Opened, visit: Visit): Promise<Desk> {
  const desk = new Desk(await visit(links['online-moderator'], { device: 'laptop' }))
  await expect(desk.hands).toBeVisible()
  return desk
}

/** Comes in by the link of their side, as it is on the tables, in the video call or in the hub. */
export async function withPhone({ links }: Opened, visit: Visit, person: Person): Promise<Phone> {
  const address = `${links.participant}?side=${person.side ?? 'room'}`
  return new Phone(await visit(address, { device: 'phone' })).comeIn(person)
}
