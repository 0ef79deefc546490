/**
 * Gjør en tom database klar for reisene: kommunen, de ansatte og to saker, alt gjennom brukstilfellene. Sakene er med fra start
 * fordi tjeneren ellers lager hele demokommunen; reisene lager resten selv, i nettleseren.
 */
import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { registrerSoknad } from '../server/src/application/soknad/registrerSoknad.ts'
import { amir, ingrid } from '../server/src/demo/ansatte.ts'
import { DEMOKOMMUNE, settOppKommune } from '../server/src/demo/kommune.ts'
import { lesKonfig } from '../server/src/konfig.ts'
import { apneHus } from '../server/src/tjeneste.ts'
import { FELLES, type Froperson, HEMMELIG } from './froord.ts'

const konfig = lesKonfig(process.env)
if (!konfig.ok) throw new Error(konfig.feil.join('\n'))
const hus = await apneHus(konfig.verdi)
try {
  await settOppKommune(hus.a, hus.a.klokke().dato, () => undefined)
  await papir(FELLES, 'nei', { type: 'ansatt', id: ingrid.id })
  await papir(HEMMELIG, 'ja', { type: 'ansatt', id: amir.id })
} finally {
  await hus.lukk()
}

async function papir(p: Froperson, adressebeskyttelse: 'ja' | 'nei', aktor: Aktor): Promise<void> {
  const { a } = hus
  const svar = await a.db.iTransaksjon(DEMOKOMMUNE.kommune, tx =>
    registrerSoknad(
      tx,
      a,
      {
        kommandoId: a.nyId(),
        kanal: 'papir',
        mottattDato: a.klokke().dato,
        soker: {
          fornavn: p.fornavn,
          etternavn: p.etternavn,
          identitetsnummer: p.nummer,
          telefon: p.telefon,
          adresse: p.adresse,
        },
        adressebeskyttelse,
        hvaSokesOm: p.sokerOm,
        hvorforSoke: p.fordi,
        akutt: [],
        barn: p.barn.map(b => ({
          fornavn: b.fornavn,
          etternavn: p.etternavn,
          fodselsdato: b.fodt,
          bosted: 'fast' as const,
        })),
        inntekter: [],
        utgifter: [],
      },
      aktor,
    ),
  )
  if (!svar.ok) throw new Error(`Frøet for ${p.etternavn} ble avvist: ${svar.feil}`)
}
