import type { PersonId } from '@handlingsrom/domene/felles/id'
import { type Soknadsavvik, soknadsavvik } from '@handlingsrom/domene/husstand/soknadenSier'
import { foreldetSvar } from '@handlingsrom/domene/kartlegging/alleBarna'
import { kontaktonske } from '@handlingsrom/domene/kartlegging/kontaktonske'
import { utelattFor } from '@handlingsrom/domene/kartlegging/tilstand'
import { kontroller } from '@handlingsrom/domene/kontroll/kontroller'
import { barnetsCeller, sakForKontroll } from '@handlingsrom/domene/sak/tilKontroll'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import { soknadenNa } from '@handlingsrom/domene/soknad/tilstand'
import { skjerming } from '@handlingsrom/domene/tilgang/egenskaper'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Tx } from '../../adapters/database/database.ts'
import { hvem, iKretsen } from '../ansatte.ts'
import { sakensGradering } from '../sak/lesSak.ts'
import { malStandardtekst } from '../vedtak/andreBrev.ts'
import { dokumentliste } from './dokumentliste.ts'
import {
  familienavn,
  fornavn,
  kontrollerFor,
  lesPersoner,
  personvisning,
  utelatelse,
  type Visningsgrunnlag,
} from './felles.ts'
import { antallHindre } from './hindre.ts'
import { sakensOppgaver } from './sakensOppgaver.ts'
import { soknadshoder } from './soknadshode.ts'
import { nyesteRader, tidslinje } from './tidslinje.ts'

/** Sakens forside. Kontrollene er de samme som sperrer vedtaket, kjørt på den søknaden saken handler om nå. */
export async function visSak(tx: Tx, g: Visningsgrunnlag): Promise<Saksvisning> {
  const { sak, dagens } = g
  const personer = await lesPersoner(tx, personerISaken(sak))
  const vis = (id: PersonId) => {
    const p = personer.get(id)
    if (!p) throw new Error('En person i saken mangler')
    return personvisning(p, g)
  }
  const aktuell = soknadenNa(sak.soknader)
  const o = {
    personer: g.personer,
    naa: { dato: dagens },
    policy: g.policy,
    ...(aktuell ? await malStandardtekst(tx, sak, aktuell.soknadId) : {}),
  }
  const bilde = aktuell && sakForKontroll(sak, aktuell.soknadId, o)
  if (!sak.sokerPersonId) throw new Error('Saken har ingen søker')
  const avvik = soknadsavvik(sak.husstand, sak.soknader)
  const rader = tidslinje(g)
  return {
    sakId: sak.sakId,
    saksnummer: sak.saksnummer,
    familie: familienavn(g.personer[sak.sokerPersonId]),
    dagens,
    soker: vis(sak.sokerPersonId),
    voksne: sak.husstand.voksne.map(v => ({
      ...vis(v.personId),
      rolle: v.rolle,
      versjon: v.versjon,
      tattUt: v.tattUt ?? null,
    })),
    barn: sak.husstand.barn
      .toSorted((a, b) =>
        (g.personer[a.personId]?.fodselsdato ?? '9').localeCompare(
          g.personer[b.personId]?.fodselsdato ?? '9',
        ),
      )
      .map(b => ({
        ...vis(b.personId),
        relasjon: b.relasjon,
        bosted: b.bosted,
        samvarsgrad: b.samvarsgrad ?? null,
        termin: b.termin ?? null,
        foreldre: [...b.foreldre],
        kilde: b.kilde,
        versjon: b.versjon,
        tattUt: b.tattUt ?? null,
        soknadenSier: soknadenSier(avvik.find(x => x.personId === b.personId)),
        celler: [...barnetsCeller(sak, b.personId, o)],
        utelatt: utelatelse(aktuell && utelattFor(sak.kartlegging, b.personId, aktuell)),
      })),
    alleBarna: sak.husstand.alleBarna
      ? {
          svar: sak.husstand.alleBarna.svar,
          kanal: sak.husstand.alleBarna.kanal,
          dato: sak.husstand.alleBarna.dato,
          merknad: sak.husstand.alleBarna.merknad,
          versjon: sak.husstand.alleBarna.versjon,
          foreldet: (aktuell && foreldetSvar(sak.husstand, aktuell)) ?? null,
        }
      : null,
    kontaktonsker: personerISaken(sak).flatMap(personId => {
      const onske = kontaktonske(sak.kartlegging, personId)
      return onske ? [{ personId, fornavn: fornavn(g, personId), ...onske }] : []
    }),
    tildelt: sak.tildelt.map(id => hvem(g.navn, { type: 'ansatt', id })),
    erTildeltMeg: sak.tildelt.includes(g.leser.ansattId),
    kanSkrive: g.kanSkrive,
    skjerming: skjerming(sakensGradering(g)),
    kretsen: g.leser.iKrets ? await kolleger(tx, g) : [],
    soknader: soknadshoder(g),
    antallHindre: g.kanSkrive ? antallHindre(sak, aktuell, bilde) : 0,
    ...kontrollerFor(
      g,
      bilde ? kontroller(bilde).map(k => ({ kontroll: k.kontroll, resultat: { ...k.resultat } })) : [],
    ),
    oppgaver: await sakensOppgaver(tx, g),
    tidslinje: nyesteRader(rader),
    antallITidslinjen: rader.length,
    dokumenter: dokumentliste(sak),
    sisteNr: sak.sisteNr,
  }
}

/** De andre i kretsen som kan få saken: ikke leseren selv, og ingen som er inhabil. */
async function kolleger(tx: Tx, { leser, sak }: Visningsgrunnlag): Promise<Saksvisning['kretsen']> {
  const utelukket = new Set([leser.ansattId, ...sak.inhabile.map(i => i.ansattId)])
  return [...(await iKretsen(tx))]
    .filter(([id]) => !utelukket.has(id))
    .map(([ansattId, navn]) => ({ ansattId, navn }))
}

const soknadenSier = (a: Soknadsavvik | undefined): Saksvisning['barn'][number]['soknadenSier'] =>
  a
    ? {
        soknadId: a.soknadId,
        mottattDato: a.mottattDato,
        bosted: a.bosted,
        samvarsgrad: a.samvarsgrad ?? null,
        ikkeRegistrertHer: a.ikkeRegistrertHer === true,
      }
    : null
