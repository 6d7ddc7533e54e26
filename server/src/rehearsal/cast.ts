import { regionalGroups, stakeholderGroups, type Side } from '@evenhand/shared/kernel/roles'

export interface Part {
  name: string
  side: Side
  stakeholderGroup?: string
  regionalGroup?: string
  hubSize?: number
}

/** Invented people of a rehearsal: names of many places, because a queue is read aloud. */
const names = [
  'Adaeze Okonkwo',
  'Bilal Rahmani',
  'Camila Ferreyra',
  'Dmytro Halushko',
  'Élodie Marchand',
  'Fatou Diallo',
  'Giulia Sartori',
  'Hiroshi Tanabe',
  'Ingrid Solheim',
  'Jamal Haddad',
  'Katarína Novotná',
  'Luis Quispe',
  'Mei-Ling Chou',
  'Nadia Benyamina',
  'Olumide Adeyemi',
  'Priya Raghunathan',
  'Quang Vo',
  'Rania Khoury',
  'Sipho Mokoena',
  'Tereza Almeida',
  'Ulugbek Karimov',
  'Valentina Rojas',
  'Wanjiru Kamau',
  'Ximena Paredes',
  'Yusuf Aydin',
  'Zanele Dube',
  'Anatole Berger',
  'Bronagh Keane',
  'Chidi Eze',
  'Dalia Mansour',
  'Emeka Obi',
  'Farah Siddiqui',
  'Gonzalo Ibarra',
  'Hanna Lindqvist',
  'Ioana Petrescu',
  'Jorge Mamani',
  'Kavita Menon',
  'Leilani Kealoha',
  'Marek Wiśniewski',
] as const

export const wishes = [
  'An example from our regulator',
  'What this means for small providers',
  'On the cost of compliance',
  'Who pays for the training?',
  'A word on language barriers',
  'Please define the term you used',
  'We tried this last year',
  'Young people are missing here',
] as const

/** A bit more than half online, some in the room, one hub; the five stakeholder groups in turn, a few who declare none. */
export function cast(): Part[] {
  const people = names.map((name, index): Part => {
    const stakeholderGroup = stakeholderGroups[index % stakeholderGroups.length]
    const regionalGroup = regionalGroups[index % (regionalGroups.length - 1)]
    const undeclared = index % 9 === 8
    return {
      name,
      side: index % 9 < 5 ? 'online' : 'room',
      ...(!undeclared && stakeholderGroup && { stakeholderGroup }),
      ...(!undeclared && regionalGroup && { regionalGroup }),
    }
  })
  return [
    ...people,
    {
      name: 'Kisumu community hub',
      side: 'hub',
      hubSize: 14,
      stakeholderGroup: 'Civil Society',
      regionalGroup: 'African Group',
    },
  ]
}
