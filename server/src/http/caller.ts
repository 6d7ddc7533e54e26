import { isRefusal } from '@evenhand/shared/kernel/decision'
import type { Role } from '@evenhand/shared/kernel/roles'
import { joinCode } from '@evenhand/shared/protocol/wire'
import type { Request } from 'express'
import { addressOf } from '../access/address.ts'
import type { Admission, Authorize } from '../access/authorize.ts'
import { Problem, problemOf } from './problem.ts'

/** The secret behind `Authorization: Bearer`. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1]
}

/** Lets a request in by the same door as a socket. A code that is not 8 digits is an unknown one. */
export async function admit(request: Request, authorize: Authorize, trustProxy: number): Promise<Admission> {
  const code = joinCode.safeParse(request.params.code)
  const admission = await authorize({
    code: code.success ? code.data : '',
    key: bearerOf(request),
    address: addressOf(request, trustProxy),
  })
  if (isRefusal(admission)) throw problemOf(admission)
  return admission
}

/** Like `admit`, for the links of these roles only. */
export async function admitRole(
  request: Request,
  roles: readonly Role[],
  authorize: Authorize,
  trustProxy: number,
): Promise<Admission> {
  if (bearerOf(request) === undefined)
    throw new Problem(401, 'key-needed', 'Send the key of your link as `Authorization: Bearer <key>`.', {
      headers: { 'WWW-Authenticate': 'Bearer' },
    })
  const admission = await admit(request, authorize, trustProxy)
  if (!roles.includes(admission.actor.role)) throw new Problem(403, 'not-allowed', 'Your role cannot do this.')
  return admission
}
