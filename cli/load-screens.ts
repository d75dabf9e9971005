/**
 * The way to everything that is drawn with Ink. Ink and React cost half a second, so nothing else imports them; React is told first that
 * this is no development.
 */
export function loadScreens() {
  process.env['NODE_ENV'] ??= 'production'
  return {
    progress: () => import('./screens/progress-screen.tsx'),
    ask: () => import('./screens/ask-screen.tsx'),
  }
}
