import { openingOptions } from '@evenhand/shared/life/messages'
import { limits, proposalSchema } from '@evenhand/shared/proposal/proposal'
import { expect, test } from 'vitest'
import { bounds, ceilings, numberFields } from './fields.ts'
import { usualOptions } from './options.ts'

test('the options that are shown as usual are those that the server takes without any', () => {
  expect({ ...usualOptions, locale: 'en' }).toEqual(openingOptions.parse({}))
})

test.each(numberFields)('the bounds of %s in words are those of the schema', (field) => {
  const [least, most] = bounds[field]
  const takes = (value: number) => proposalSchema.safeParse({ [field]: value }).success
  expect([least - 1, least, most, most + 1].map(takes)).toEqual([false, true, true, false])
})

test('the ceilings in words are those of the schema', () => {
  const { title, shortText, organization, question, longText, people, questions } = limits
  const [sessionType, format, layout, name, stakeholderGroup, regionalGroup] = Array<number>(6).fill(shortText)
  expect(ceilings).toEqual({
    ...{ title, sessionType, format, layout, name, organization, stakeholderGroup, regionalGroup, question },
    ...{ expectedOutcomes: longText, hybridFormat: longText, policyQuestions: questions },
    ...{ speakers: people, organizers: people },
  })
})
