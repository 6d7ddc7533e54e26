import { describe, expect, it } from 'vitest'
import { regionalGroupOf, regionalGroups, stakeholderGroupOf, stakeholderGroups } from './groups.ts'

describe('groups', () => {
  it.each(stakeholderGroups)('R9 %s keeps its spelling', (group) => expect(stakeholderGroupOf(group)).toBe(group))
  it.each(regionalGroups)('R9 %s keeps its spelling', (group) => expect(regionalGroupOf(group)).toBe(group))
  it.each([
    ['Asia-Pacific-Group', 'Asia-Pacific Group'],
    ['Asia Pacific', 'Asia-Pacific Group'],
    ['APAC', 'Asia-Pacific Group'],
    ['LAC', 'Latin American and Caribbean Group (GRULAC)'],
    ['Latin American and Caribbean Regional Group (GRULAC)', 'Latin American and Caribbean Group (GRULAC)'],
    ['africa', 'African Group'],
    ['Eastern Europe', 'Eastern European Group'],
    ['Western Europe & Others', 'Western European and Others Group (WEOG)'],
    ['Western European and Other(s) Group', 'Western European and Others Group (WEOG)'],
    ['Western European and Other Group', 'Western European and Others Group (WEOG)'],
    ['Intergovernmental Organisation', 'Intergovernmental Organization'],
  ])('R9 the region %s', (typed, standard) => expect(regionalGroupOf(typed)).toBe(standard))
  it.each([
    ['civil society', 'Civil Society'],
    ['Inter-governmental Organisations', 'Intergovernmental Organization'],
    ['Academia', 'Academia'],
    ['Press/Media', 'Press/Media'],
    ['Youth', 'Youth'],
  ])('R9 the group %s', (typed, standard) => expect(stakeholderGroupOf(typed)).toBe(standard))
  it.each(['Germany', '__proto__', 'constructor', '', 'x'.repeat(100_000)])('R9 other words are no group', (typed) => {
    expect([regionalGroupOf(typed), stakeholderGroupOf(typed)]).toEqual([null, null])
  })
})
