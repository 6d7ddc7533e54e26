import { roles, type Role } from '@evenhand/shared/kernel/roles'
import { lazy, Suspense, type ComponentType } from 'react'
import { Route, Switch } from 'wouter'
import { Opening } from './frame/Doorway.tsx'
import { RoundtableFrame } from './frame/RoundtableFrame.tsx'
import { NotFound } from './home/NotFound.tsx'

/** Each screen is a chunk of its own: a phone never loads the moderator's. */
function screen(load: () => Promise<{ default: ComponentType }>) {
  return { load, View: lazy(load) }
}

const screens = {
  home: screen(() => import('./home/HomeView.tsx').then(({ HomeView }) => ({ default: HomeView }))),
  new: screen(() => import('./new/NewView.tsx').then(({ NewView }) => ({ default: NewView }))),
  handout: screen(() => import('./handout/HandoutView.tsx').then(({ HandoutView }) => ({ default: HandoutView }))),
  organizer: screen(() =>
    import('./organizer/OrganizerView.tsx').then(({ OrganizerView }) => ({ default: OrganizerView })),
  ),
  'onsite-moderator': screen(() =>
    import('./onsite-moderator/OnsiteModeratorView.tsx').then(({ OnsiteModeratorView }) => ({
      default: OnsiteModeratorView,
    })),
  ),
  'online-moderator': screen(() =>
    import('./online-moderator/OnlineModeratorView.tsx').then(({ OnlineModeratorView }) => ({
      default: OnlineModeratorView,
    })),
  ),
  rapporteur: screen(() =>
    import('./rapporteur/RapporteurView.tsx').then(({ RapporteurView }) => ({ default: RapporteurView })),
  ),
  speaker: screen(() => import('./speaker/SpeakerView.tsx').then(({ SpeakerView }) => ({ default: SpeakerView }))),
  participant: screen(() =>
    import('./participant/ParticipantView.tsx').then(({ ParticipantView }) => ({ default: ParticipantView })),
  ),
  display: screen(() => import('./display/DisplayView.tsx').then(({ DisplayView }) => ({ default: DisplayView }))),
} satisfies Record<Role | 'home' | 'new' | 'handout', ReturnType<typeof screen>>

const roundtablePath = /^\/r\/([^/]+)(?:\/([^/]+))?\/?$/

function screenOf(path: string): keyof typeof screens | undefined {
  if (path === '/') return 'home'
  if (path === '/new') return 'new'
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
        <Route path="/r/:code">{({ code }) => <RoundtableScreen code={code} name="participant" />}</Route>
        <Route path="/r/:code/:name">{({ code, name }) => <RoundtableScreen code={code} name={name} />}</Route>
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  )
}

function RoundtableScreen({ code, name }: { code: string; name: string }) {
  const digits = code.replace(/\D/g, '')
  // The handout is printed by the organizer, with the organizer's key.
  const page = name === 'handout' ? 'organizer' : roles.find((role) => role === name)
  if (!page) return <NotFound />
  const { View } = name === 'handout' ? screens.handout : screens[page]
  return (
    <RoundtableFrame key={`${digits}/${page}`} code={digits} page={page}>
      <View />
    </RoundtableFrame>
  )
}
