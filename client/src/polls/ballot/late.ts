import { latePart } from '../../ui/late.ts'

/** Most polls are a choice or a line: a phone loads the rarer kinds when it has nothing else to do. */
export const rareKinds = latePart(() => import('./RareKinds.tsx'))
