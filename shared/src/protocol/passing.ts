/**
 * Refusals that are not about what was asked: the same command may be sent again under the same id (the same join as it was)
 * after a second, or after the next join. Apart from `wire.ts`, so that a phone needs no schema library for it.
 */
export const passingRefusals: readonly string[] = ['busy', 'too-fast', 'not-joined', 'server-stops', 'too-many-tries']
