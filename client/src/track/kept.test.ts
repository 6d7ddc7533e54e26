// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { browserShelf } from '../session/storage.ts'
import { addToTrack, removeFromTrack, takeTrack, trackedIn, trackLink } from './kept.ts'

const one = { code: '12345678', key: 'evh_organizer_a-b_c' }
const other = { code: '87654321', key: 'evh_organizer_d' }
const kept = () => JSON.parse(browserShelf.get('evenhand.track') ?? '[]') as object[]

beforeEach(() => browserShelf.set('evenhand.track', undefined))

test('M6 organizers’ links are found in any text, other links are not', () => {
  const text = `See https://a.example/r/12345678/organizer#key=${one.key}, or\nhttps://a.example/r/87654321/display#key=x`
  expect(trackedIn(text)).toEqual([one])
})

test('M6 the link of a track holds everything behind the #, and gives the same list elsewhere', () => {
  const link = trackLink([one, other])
  expect(new URL(link).pathname + new URL(link).search).toBe('/track')
  expect(trackedIn(link)).toEqual([one, other])
})

test('M6 what a link brought is kept on the device and leaves the address bar; a newer key takes the old one’s place', () => {
  addToTrack([{ ...one, key: 'old' }])
  history.replaceState(null, '', new URL(trackLink([other, one])).pathname + new URL(trackLink([other, one])).hash)
  takeTrack()
  expect([location.hash, kept()]).toEqual(['', [one, other]])
  removeFromTrack(one.code)
  expect(kept()).toEqual([other])
})
