import { expect } from 'vitest'

export const plain = { 'Content-Type': 'text/plain; charset=utf-8' }

export function bearer(key: string): { Authorization: string } {
  return { Authorization: `Bearer ${key}` }
}

/** Sends a text as it is, or anything else as JSON. */
export function post(url: string, body: string | object, headers: Record<string, string> = {}): Promise<Response> {
  const json = typeof body === 'string' ? undefined : JSON.stringify(body)
  return fetch(url, {
    method: 'POST',
    headers: { ...(json !== undefined && { 'Content-Type': 'application/json' }), ...headers },
    body: json ?? (body as string),
  })
}

/** Problem details as RFC 9457 has them, with our code; returns which fields were wrong. */
export async function problem(
  response: Response,
  status: number,
  refused: string,
): Promise<{ errors: { path: string; message: string }[] }> {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const details = (await response.json()) as { errors: { path: string; message: string }[] }
  expect(details).toMatchObject({
    type: 'about:blank',
    title: expect.any(String),
    detail: expect.any(String),
    status,
    refused,
  })
  expect(response.status).toBe(status)
  return details
}
