import type { Refusal } from '@evenhand/shared/kernel/decision'

// What a page refuses by itself, in the shape of the server's refusals, so that screens show both alike.

export const keyNeeded: Refusal = {
  refused: 'key-needed',
  message: 'This page needs a link of its own. Open the link that you were given for it.',
}

export const linkRevoked: Refusal = {
  refused: 'link-revoked',
  message: 'This link was withdrawn. Ask the organizer for a new one.',
}

export const pageOutdated: Refusal = {
  refused: 'page-outdated',
  message: 'This page is out of date. Close it and open the link again.',
}

export const tooLong: Refusal = { refused: 'too-long', message: 'This is too long to be sent. Make it shorter.' }

export const notSent: Refusal = { refused: 'not-sent', message: 'You chose not to send this any more.' }

export const noAnswer: Refusal = {
  refused: 'no-answer',
  message: 'The server did not answer. Check your connection and try again.',
}
