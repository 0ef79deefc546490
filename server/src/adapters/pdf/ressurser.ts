import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Fra kildekoden (`server/src/adapters/pdf/`) og fra den bygde bunten (`server/dist/`), med eller uten kopierte ressurser. */
const STEDER = ['./ressurser/', '../ressurser/', '../../../ressurser/'] as const

/** Full sti til en mappe eller fil under `server/ressurser/`. Kaster når installasjonen er ufullstendig. */
export function ressurssti(navn: string): string {
  for (const sted of STEDER) {
    const sti = fileURLToPath(new URL(`${sted}${navn}`, import.meta.url))
    if (existsSync(sti)) return sti
  }
  throw new Error(`Fant ikke server/ressurser/${navn}. Er installasjonen fullstendig?`)
}

/** Source Sans 3 som hele TTF-filer: de samiske bokstavene er med, i motsetning til i delsettene for nettet. */
export const skriftstier = (): readonly string[] => {
  const finn = createRequire(import.meta.url).resolve
  return ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'].map(f =>
    finn(`@expo-google-fonts/source-sans-3/${f}`),
  )
}

/** Skriptet som kjører i barneprosessen, og det Node trenger for å kjøre det: `tsx` fra kildekoden, ingenting fra bunten. */
export function arbeiderskript(): { readonly sti: string; readonly execArgv: readonly string[] } {
  if (!import.meta.url.endsWith('.ts')) {
    return { sti: fileURLToPath(new URL('./pdf-arbeider.mjs', import.meta.url)), execArgv: [] }
  }
  const tsx = createRequire(import.meta.url).resolve('tsx')
  return {
    sti: fileURLToPath(new URL('./pdf-arbeider.ts', import.meta.url)),
    execArgv: ['--import', new URL(`file://${tsx}`).href],
  }
}
