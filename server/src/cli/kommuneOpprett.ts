import { erDato } from '@handlingsrom/domene/felles/dato'
import { type AnsattId, erKommune, type Kommune } from '@handlingsrom/domene/felles/id'
import type { Rolle } from '@handlingsrom/domene/tilgang/typer'
import { ansattIdAv } from '../application/identitet/kravkart.ts'
import { giForsteTilgang } from '../application/kommune/forsteTilgang.ts'
import { nyKommune } from '../application/kommune/nyKommune.ts'
import type { OidcKonfig } from '../konfig.ts'
import type { Hus } from '../tjeneste.ts'
import { drift, iHuset } from './drift.ts'
import type { Kall, Kommando } from './kommandoer.ts'
import { FeilBruk, KanIkke, type Utgang } from './utskrift.ts'

const BRUK =
  'kommune opprett --kommune <dddd> --navn <navn> --kontor <navn> --nummer <dddd[,dddd]> [--enhetsnummer <dddd[,dddd]>] [--fra <dato>] [--administrator <id>] [--leder <id>]'

type Bestilling = {
  readonly kommune: Kommune
  readonly navn: string
  readonly kontornavn: string
  readonly fra: string | undefined
  readonly numre: readonly { readonly nummer: string; readonly type: 'kommunenummer' | 'enhetsnummer' }[]
  readonly forste: readonly { readonly rolle: Rolle; readonly hvem: string }[]
}

/** Oppretter en kommune utenfor demoen, med dem som skal gi de andre tilgang. Å kjøre den igjen endrer ingenting som finnes. */
export const kommuneOpprett: Kommando = {
  bruk: BRUK,
  hva: 'Oppretter en kommune, og gir den første administratoren og lederen tilgang.',
  kjor: k => {
    const b = lesBestilling(k)
    const oidc = krevInnlogging(k.konfig.oidc, b)
    const gjelder = {
      handling: 'drift-kommune',
      kommando: 'kommune opprett',
      kommuner: async (hus: Hus) => (await hus.kommuner()).filter(kommune => kommune === b.kommune),
    } as const
    return iHuset<Utgang>(k, gjelder, async hus => {
      const gyldigFra = b.fra ?? hus.a.klokke().dato
      const ny = await nyKommune(hus.a, {
        kommune: b.kommune,
        navn: b.navn,
        kontornavn: b.kontornavn,
        erDemo: false,
        nummer: b.numre.map(n => ({ ...n, gyldigFra })),
      })
      if (!ny.ok)
        throw new KanIkke(
          `Nummeret ${ny.feil.nummer} hører alt til kommunen ${ny.feil.kommune}. Sjekk --nummer.`,
        )
      const tilganger = []
      for (const { rolle, hvem } of b.forste) {
        const ansattId: AnsattId = ansattIdAv(oidc.issuer, hvem)
        const utfall = await hus.db.iTransaksjon(b.kommune, tx =>
          giForsteTilgang(tx, hus.a, { ansattId, rolle, bruker: drift().bruker }),
        )
        tilganger.push({ rolle, utfall })
      }
      k.ut.svar({ kommune: b.kommune, ny: ny.verdi === 'opprettet', tilganger }, [
        ny.verdi === 'opprettet'
          ? `Kommunen ${b.kommune} (${b.navn}) er opprettet.`
          : `Kommunen ${b.kommune} fantes fra før.`,
        ...tilganger.map(t =>
          t.utfall === 'gitt'
            ? `Den første med rollen ${t.rolle} kan logge inn.`
            : `Noen har alt rollen ${t.rolle}. Flere gis på siden Ansatte, av to personer.`,
        ),
      ])
      return 0
    })
  },
}

function lesBestilling(k: Kall): Bestilling {
  const tekst = (navn: string): string | undefined => {
    const v = k.valg[navn]
    return typeof v === 'string' && v.trim() !== '' ? v.trim() : undefined
  }
  const krev = (navn: string, hva: string): string => {
    const v = tekst(navn)
    if (v === undefined) throw new FeilBruk(`--${navn} mangler: ${hva}.`)
    return v
  }
  const kommune = krev('kommune', 'en kode på fire siffer som dere velger selv og aldri endrer')
  if (!erKommune(kommune)) throw new FeilBruk('--kommune er fire siffer, for eksempel --kommune 4601.')
  const numre = (navn: 'nummer' | 'enhetsnummer', verdi: string | undefined) =>
    (verdi ?? '')
      .split(',')
      .map(n => n.trim())
      .filter(n => n !== '')
      .map(nummer => {
        if (!/^\d{4}$/.test(nummer)) throw new FeilBruk(`--${navn} er fire siffer, flere skilt med komma.`)
        return { nummer, type: navn === 'nummer' ? ('kommunenummer' as const) : navn }
      })
  const fra = tekst('fra')
  if (fra !== undefined && !erDato(fra))
    throw new FeilBruk('--fra er en dato, for eksempel --fra 2026-01-01.')
  const forste = (['administrator', 'leder'] as const).flatMap(rolle => {
    const hvem = tekst(rolle)
    return hvem === undefined ? [] : [{ rolle, hvem }]
  })
  if (forste[0] && forste[0].hvem === forste[1]?.hvem)
    throw new FeilBruk(
      '--administrator og --leder må være to ulike: den ene bekrefter det den andre foreslår.',
    )
  return {
    kommune,
    fra,
    forste,
    navn: krev('navn', 'kommunens navn'),
    kontornavn: krev('kontor', 'Nav-kontorets navn, slik det skal stå i brevene'),
    numre: [
      ...numre('nummer', krev('nummer', 'kommunenummeret søknadene er adressert til')),
      ...numre('enhetsnummer', tekst('enhetsnummer')),
    ],
  }
}

/** Uten ekte innlogging kommer ingen inn i kommunen; den innebygde kjenner bare demoen. */
function krevInnlogging(oidc: OidcKonfig | undefined, b: Bestilling): OidcKonfig {
  if (!oidc)
    throw new KanIkke(
      'Innlogging er ikke satt opp, og da kommer ingen inn i kommunen. Sett OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET ' +
        'og OIDC_KRAVKART, og HANDLINGSROM_SEGL_NOKKEL.',
    )
  if (oidc.kravkart.kommune !== b.kommune)
    throw new KanIkke(
      `OIDC_KRAVKART gjelder kommunen ${oidc.kravkart.kommune}, ikke ${b.kommune}. Ingen ville kommet inn.`,
    )
  if (b.forste.length < 2 && oidc.kravkart.roller === undefined)
    throw new FeilBruk(
      'Si hvem som er den første --administrator og --leder. OIDC_KRAVKART gir ingen roller, og det trengs to for å gi dem.',
    )
  return oidc
}
