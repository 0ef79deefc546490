// npm run dev: serveren på :8080 og nettsidene på :5173, begge lastet på nytt når en fil endres.
import { spawn } from 'node:child_process'
import { krevForutsetninger } from './forutsetninger.mjs'
import { ROT } from './steg.mjs'

await krevForutsetninger()

const prosesser = [
  [
    'node_modules/tsx/dist/cli.mjs',
    'watch',
    '--clear-screen=false',
    'server/src/cli/handlingsrom.ts',
    'serve',
  ],
  ['node_modules/vite/bin/vite.js', 'web', '--config', 'web/vite.config.ts'],
].map(argumenter => spawn(process.execPath, argumenter, { cwd: ROT, stdio: 'inherit' }))

// Stopper den ene, stopper begge: en halv tjeneste ser ut som en feil i den andre halvdelen.
const stopp = kode => {
  for (const prosess of prosesser) prosess.kill('SIGTERM')
  process.exitCode = kode
}
for (const prosess of prosesser) prosess.on('exit', kode => stopp(kode ?? 0))
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => stopp(0))
