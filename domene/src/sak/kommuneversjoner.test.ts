import { expect, test } from 'vitest'
import type { Aktor } from '../felles/aktor.ts'
import { dato } from '../felles/dato.ts'
import type { AnsattId } from '../felles/id.ts'
import { andreleserForAlle } from '../vedtak/andreleserkrav.ts'
import type { KommuneHendelse } from './kommune.ts'
import { type Beslutningsomrade, beslutningsversjon } from './kommuneversjoner.ts'
import type { Registrert } from './strom.ts'

const aktor: Aktor = { type: 'ansatt', id: 'a1' as AnsattId }
const DAG = dato('2026-11-22')
const hendelser = (...liste: KommuneHendelse[]) =>
  liste.map((hendelse, i) => ({ nr: i + 1, aktor, hendelse })) as unknown as Registrert<KommuneHendelse>[]

const ANDRELESER: KommuneHendelse = {
  type: 'AndreleserBestemt',
  kreves: andreleserForAlle(false),
  grunn: 'Én på jobb',
  dato: DAG,
}
const LESING: KommuneHendelse = { type: 'KvalitetslesingBestemt', andel: 10, grunn: 'For å lære', dato: DAG }
const LANGVARIG: KommuneHendelse = {
  type: 'LangvarigBestemt',
  fraManeder: 4,
  grunn: 'Mye slites ut',
  dato: DAG,
}
const NORM = { type: 'NormVedtatt', norm: { gyldigFra: '2026-01' }, dato: DAG } as unknown as KommuneHendelse
const TILLEGG = { type: 'DyrtidVedtatt', tillegg: {}, dato: DAG } as unknown as KommuneHendelse
const SETT: KommuneHendelse = { type: 'NormGjennomgatt', vurdering: 'Som før', dato: DAG }

test.each<{ omrade: Beslutningsomrade; historie: KommuneHendelse[]; versjon: number; fordi: string }>([
  { omrade: 'andreleser', historie: [], versjon: 0, fordi: 'ingen har bestemt noe' },
  { omrade: 'andreleser', historie: [ANDRELESER], versjon: 1, fordi: 'det er den siste beslutningen' },
  {
    omrade: 'andreleser',
    historie: [ANDRELESER, LESING],
    versjon: 1,
    fordi: 'en annen ting er bestemt siden',
  },
  {
    omrade: 'andreleser',
    historie: [ANDRELESER, LESING, ANDRELESER],
    versjon: 3,
    fordi: 'den er bestemt om igjen',
  },
  {
    omrade: 'norm',
    historie: [NORM, TILLEGG, SETT],
    versjon: 1,
    fordi: 'tillegg og gjennomgang endrer ikke normen',
  },
  { omrade: 'dyrtid', historie: [NORM, TILLEGG, SETT], versjon: 2, fordi: 'tillegget har sin egen versjon' },
  {
    omrade: 'gjennomgang',
    historie: [NORM, SETT, NORM],
    versjon: 3,
    fordi: 'den som skrev, så ikke den nye normen',
  },
  {
    omrade: 'gjennomgang',
    historie: [SETT, TILLEGG],
    versjon: 2,
    fordi: 'tillegget er en del av det som vurderes',
  },
  { omrade: 'kvalitetslesing', historie: [NORM, LESING], versjon: 2, fordi: 'den hviler på seg selv' },
  {
    omrade: 'langvarig',
    historie: [LANGVARIG, ANDRELESER],
    versjon: 1,
    fordi: 'det er bestemt én gang, og noe annet siden',
  },
  { omrade: 'aldersregel', historie: [NORM], versjon: 0, fordi: 'normen flytter ikke aldersregelen' },
])('$omrade har versjon $versjon, fordi $fordi', ({ omrade, historie, versjon }) => {
  expect(beslutningsversjon(hendelser(...historie), omrade).versjon).toBe(versjon)
})

test('den siste som bestemte, står med dagen', () => {
  expect(beslutningsversjon(hendelser(ANDRELESER), 'andreleser').sist).toEqual({ av: aktor, dato: DAG })
})
