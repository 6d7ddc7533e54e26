import { roles, type Role } from '@evenhand/shared/kernel/roles'
import { lazy, Suspense, type ComponentType } from 'react'
import { Route, Switch } from 'wouter'
import { needDeskWords, needDraftWords } from '../words/words.ts'
import { Opening } from './frame/Doorway.tsx'
import { RoundtableFrame } from './frame/RoundtableFrame.tsx'
import { NotFound } from './home/NotFound.tsx'

/** Each screen is a chunk of its own: a phone never loads the moderator's. */
function screen(load: () => Promise<{ default: ComponentType }>) {
  return { load, View: lazy(load) }
}

/** One that shows more words than a phone has. */
function desk(load: () => Promise<{ default: ComponentType }>) {
  return screen(async () => {
    const [view] = await Promise.all([load(), needDeskWords()])
    return view
  })
}

const screens = {
  home: screen(() => import('./home/HomeView.tsx').then(({ HomeView }) => ({ default: HomeView }))),
  new: desk(() => import('./new/NewView.tsx').then(({ NewView }) => ({ default: NewView }))),
  track: desk(() => import('./track/TrackView.tsx').then(({ TrackView }) => ({ default: TrackView }))),
  handout: desk(() => import('./handout/HandoutView.tsx').then(({ HandoutView }) => ({ default: HandoutView }))),
  organizer: desk(() =>
    import('./organizer/OrganizerView.tsx').then(({ OrganizerView }) => ({ default: OrganizerView })),
  ),
  'onsite-moderator': desk(() =>
    import('./onsite-moderator/OnsiteModeratorView.tsx').then(({ OnsiteModeratorView }) => ({
      default: OnsiteModeratorView,
    })),
  ),
  'online-moderator': desk(() =>
    import('./online-moderator/OnlineModeratorView.tsx').then(({ OnlineModeratorView }) => ({
      default: OnlineModeratorView,
    })),
  ),
  rapporteur: desk(() =>
    import('./rapporteur/RapporteurView.tsx').then(({ RapporteurView }) => ({ default: RapporteurView })),
  ),
  speaker: desk(() => import('./speaker/SpeakerView.tsx').then(({ SpeakerView }) => ({ default: SpeakerView }))),
  participant: screen(() =>
    import('./participant/ParticipantView.tsx').then(({ ParticipantView }) => ({ default: ParticipantView })),
  ),
  draft: screen(async () => {
    const [{ DraftView }] = await Promise.all([import('./draft/DraftView.tsx'), needDraftWords()])
    return { default: DraftView }
  }),
  form: screen(() => import('./form/FormView.tsx').then(({ FormView }) => ({ default: FormView }))),
  display: desk(() => import('./display/DisplayView.tsx').then(({ DisplayView }) => ({ default: DisplayView }))),
} satisfies Record<Role | 'home' | 'new' | 'track' | 'handout' | 'form' | 'draft', ReturnType<typeof screen>>

const roundtablePath = /^\/r\/([^/]+)(?:\/([^/]+))?\/?$/

function screenOf(path: string): keyof typeof screens | undefined {
  if (path === '/') return 'home'
  if (path === '/new') return 'new'
  if (path === '/track') return 'track'
  if (path.startsWith('/form/')) return 'form'
  if (path.startsWith('/draft/')) return 'draft'
  const [matched, , name = 'participant'] = roundtablePath.exec(path) ?? []
  if (!matched) return undefined
  return name === 'handout' ? name : roles.find((role) => role === name)
}

/** Starts loading the screen of this address while the words are still on their way. */
export function preloadScreen(path: string): void {
  const name = screenOf(path)
  // A failure shows when the screen itself is drawn.
  if (name) screens[name].load().catch(() => undefined)
}

export function Routes() {
  return (
    <Suspense fallback={<Opening />}>
      <Switch>
        <Route path="/" component={screens.home.View} />
        <Route path="/new" component={screens.new.View} />
        <Route path="/track" component={screens.track.View} />
        <Route path="/r/:code">{({ code }) => <RoundtableScreen code={code} name="participant" />}</Route>
        <Route path="/r/:code/:name">{({ code, name }) => <RoundtableScreen code={code} name={name} />}</Route>
        <Route path="/form/:code">{({ code }) => <RoundtableScreen code={code} name="form" />}</Route>
        <Route path="/draft/:code" component={screens.draft.View} />
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  )
}

function RoundtableScreen({ code, name }: { code: string; name: string }) {
  const digits = code.replace(/\D/g, '')
  const page = pageOf(name)
  if (!page) return <NotFound />
  const { View } = name === 'handout' || name === 'form' ? screens[name] : screens[page]
  return (
    <RoundtableFrame key={`${digits}/${name}`} code={digits} page={page}>
      <View />
    </RoundtableFrame>
  )
}

/** As whom a screen comes in: the handout is printed with the organizer's key, the form is filled in by participants. */
function pageOf(name: string): Role | undefined {
  if (name === 'handout') return 'organizer'
  if (name === 'form') return 'participant'
  return roles.find((role) => role === name)
}
