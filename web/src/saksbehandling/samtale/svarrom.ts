import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Kanal } from '@handlingsrom/domene/husstand/hendelser'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Cellevisning, Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import {
  type Avsender,
  avtrykk,
  fraSvar,
  harSvar,
  type Kladd,
  kladdnokkel,
  lesKladd,
  mangler,
  skrivKladd,
  TOM_KLADD,
  tilInnhold,
} from './kladd.ts'

export type Svarvisning = Cellevisning['svar'][number]
export type Fellesvisning = Kartleggingsvisning['felles'][number]

/** Familien står ved siden av menneskene: ett svar, som siden bekreftes for hvert barn. */
export const FAMILIEN = 'familien'

export type Samtalen = {
  readonly sakId: string
  readonly samtaleId: string
  readonly dato: Dato
  readonly sted: Kanal
  readonly skjemaversjon: string
}

type Lager = {
  readonly les: (nokkel: string) => { readonly tekst: string | undefined }
  readonly skriv: (nokkel: string, tekst: string) => void
  readonly tom: (nokkel: string) => void
}

export type Romdeler = {
  readonly lager: Lager
  readonly samtalen: () => Samtalen
  readonly visning: () => Kartleggingsvisning
  readonly legg: (
    type: 'registrerOpplysning' | 'registrerFellessvar' | 'bekreftFellessvar',
    kropp: object,
  ) => void
  readonly nyId: () => string
}

export const finnCelle = (v: Kartleggingsvisning, hvem: string, tema: Tema): Cellevisning | undefined =>
  [...v.barn, ...v.voksne].find(p => p.personId === hvem)?.celler.find(c => c.tema === tema)

/** Svaret som står fra denne samtalen. Det er det som vises og skrives videre på. */
export const svarFraSamtalen = (c: Cellevisning | undefined, samtaleId: string): Svarvisning | undefined =>
  c?.svar.findLast(s => s.samtaleId === samtaleId && !s.trukket)

export const fellesFraSamtalen = (
  v: Kartleggingsvisning,
  tema: Tema,
  samtaleId: string,
): Fellesvisning | undefined => v.felles.findLast(f => f.tema === tema && f.samtaleId === samtaleId)

/**
 * Svarene i én samtale: kladdene, og når de føres inn. Utenfor React, så et tastetrykk bare tegner sin egen kolonne. Et svar føres inn
 * når noen forlater kolonnen eller temaet; det som mangler noe, blir liggende som kladd og sier hva.
 */
export function lagSvarrom(d: Romdeler) {
  const rorte = new Map<string, { readonly hvem: string; readonly tema: Tema }>()
  const lyttere = new Set<() => void>()
  let sist: (Avsender & { readonly hvem: string }) | undefined

  const nokkel = (hvem: string, tema: Tema) => {
    const { sakId, samtaleId } = d.samtalen()
    return kladdnokkel(sakId, samtaleId, hvem, tema)
  }
  const kladd = (hvem: string, tema: Tema): Kladd | undefined =>
    lesKladd(d.lager.les(nokkel(hvem, tema)).tekst ?? '')
  const skriv = (hvem: string, tema: Tema, k: Kladd) => {
    rorte.set(`${hvem}/${tema}`, { hvem, tema })
    d.lager.skriv(nokkel(hvem, tema), skrivKladd(k))
  }

  function iSaken(hvem: string, tema: Tema): Kladd | undefined {
    const { samtaleId } = d.samtalen()
    const svar =
      hvem === FAMILIEN
        ? fellesFraSamtalen(d.visning(), tema, samtaleId)
        : svarFraSamtalen(finnCelle(d.visning(), hvem, tema), samtaleId)
    return svar && fraSvar(svar)
  }

  const versjonNaa = (hvem: string, tema: Tema) => finnCelle(d.visning(), hvem, tema)?.versjon ?? 0

  /** «Barnet selv» følger bare med til samme barn: at ett barn er hørt, sier ingenting om søsknene. */
  function folgerMed(hvem: string): Avsender {
    const fra = sist ?? sisteISaken(d.visning(), d.samtalen().samtaleId)
    if (!fra || (fra.sagtAv === 'barnet' && fra.hvem !== hvem)) return {}
    return { sagtAv: fra.sagtAv, sagtAvPerson: fra.sagtAvPerson }
  }

  function sett(hvem: string, tema: Tema, endring: Partial<Kladd>): void {
    const for_ = kladd(hvem, tema) ?? iSaken(hvem, tema) ?? TOM_KLADD
    const ny: Kladd = {
      ...(for_.sagtAv || for_.sagtAvPerson ? {} : folgerMed(hvem)),
      ...utenTomme(for_),
      versjon: for_.versjon ?? versjonNaa(hvem, tema),
      ...endring,
    }
    if ('sagtAv' in endring || 'sagtAvPerson' in endring) {
      sist = { hvem, sagtAv: ny.sagtAv, sagtAvPerson: ny.sagtAvPerson }
      for (const lytter of lyttere) lytter()
    }
    skriv(hvem, tema, ny)
  }

  function forlat(hvem: string, tema: Tema): void {
    const k = kladd(hvem, tema)
    if (!k || !harSvar(k) || mangler(k)) return
    const innhold = avtrykk(k)
    if (innhold === k.sendt) return
    const staar = iSaken(hvem, tema)
    if (staar && avtrykk(staar) === innhold) d.lager.tom(nokkel(hvem, tema))
    else send(hvem, tema, k, innhold)
  }

  function send(hvem: string, tema: Tema, k: Kladd, innhold: string): void {
    const { dato, sted, samtaleId, skjemaversjon } = d.samtalen()
    const felles = { tema, ...tilInnhold(k), kanal: sted, dato, samtaleId, skjemaversjon }
    if (hvem === FAMILIEN) {
      const fellesId = d.nyId()
      d.legg('registrerFellessvar', { ...felles, fellesId, gjelderFor: [] })
      skriv(hvem, tema, { ...k, sendt: innhold, fellesId })
      return
    }
    const settVersjon = k.versjon ?? versjonNaa(hvem, tema)
    d.legg('registrerOpplysning', { ...felles, personId: hvem as PersonId, settVersjon })
    skriv(hvem, tema, { ...k, sendt: innhold, versjon: settVersjon + 1 })
  }

  const utenAvsender = () =>
    [...rorte.values()].flatMap(({ hvem, tema }) => {
      const k = kladd(hvem, tema)
      return k && harSvar(k) && mangler(k) === 'sagt-av' ? [{ hvem, tema, k }] : []
    })

  return {
    nokkel,
    kladd,
    iSaken,
    sett,
    forlat,
    folgerMed,
    lytt(lytter: () => void): () => void {
      lyttere.add(lytter)
      return () => {
        lyttere.delete(lytter)
      }
    },
    /** Den som svarer fra nå av, til noen sier noe annet. */
    settAvsender(avsender: Avsender): void {
      sist = { hvem: '', ...avsender }
      for (const lytter of lyttere) lytter()
    },
    /** Hvor mange påbegynte svar som bare mangler hvem som sa det. */
    utenAvsender: (): number => utenAvsender().length,
    /** Den som svarer nå, på svarene som mangler det. Bare når noen ber om det. */
    brukAvsender(): void {
      for (const { hvem, tema, k } of utenAvsender()) {
        skriv(hvem, tema, { ...k, ...folgerMed(hvem) })
        forlat(hvem, tema)
      }
    },
    forlatAlle(): void {
      for (const { hvem, tema } of rorte.values()) forlat(hvem, tema)
    },
    /** Det samme som sist, sagt igjen nå: et nytt, datert svar. Den gamle datoen flyttes ikke. */
    fortsattSlik(hvem: string, tema: Tema, forrige: Svarvisning): void {
      const { sagtAv: _, sagtAvPerson: __, grunnlag: ___, ...ordene } = fraSvar(forrige)
      sett(hvem, tema, ordene)
      forlat(hvem, tema)
    },
    /** Svaret for familien gjelder også dette barnet: det blir barnets eget, daterte svar. */
    bekreft(tema: Tema, fellesId: string | undefined, personId: string): void {
      forlat(FAMILIEN, tema)
      const id = kladd(FAMILIEN, tema)?.fellesId ?? fellesId
      if (!id) return
      const settVersjon = versjonNaa(personId, tema)
      d.legg('bekreftFellessvar', { fellesId: id, personId, dato: d.samtalen().dato, settVersjon })
    },
    /** Etter en konflikt: ordene blir stående som kladd, og sendes oppå det den andre skrev. */
    behold(hvem: string, tema: Tema): void {
      const k = kladd(hvem, tema)
      if (!k) return
      skriv(hvem, tema, { ...k, sendt: undefined, versjon: versjonNaa(hvem, tema) })
      forlat(hvem, tema)
    },
    forkast: (hvem: string, tema: Tema): void => d.lager.tom(nokkel(hvem, tema)),
    /** Kladder som er blitt til svar i saken, trengs ikke lenger. */
    rydd(): void {
      for (const { hvem, tema } of rorte.values()) {
        const k = kladd(hvem, tema)
        const staar = k?.sendt === undefined ? undefined : iSaken(hvem, tema)
        if (k && staar && avtrykk(staar) === k.sendt && avtrykk(k) === k.sendt)
          d.lager.tom(nokkel(hvem, tema))
      }
    },
    /** En kladd fra før siden ble lastet på nytt, regnes som rørt: den skal også inn. */
    husk(hvem: string, tema: Tema): void {
      rorte.set(`${hvem}/${tema}`, { hvem, tema })
    },
  }
}
export type Svarrom = ReturnType<typeof lagSvarrom>

/** Hvem som sa det siste svaret i samtalen, så det følger med også etter at siden er lastet på nytt. */
function sisteISaken(v: Kartleggingsvisning, samtaleId: string): (Avsender & { hvem: string }) | undefined {
  const alle = [...v.barn, ...v.voksne].flatMap(p =>
    p.celler.flatMap(c => {
      const s = svarFraSamtalen(c, samtaleId)
      return s ? [{ hvem: p.personId, s }] : []
    }),
  )
  const siste = alle.toSorted((a, b) => a.s.nr - b.s.nr).at(-1)
  return siste && { hvem: siste.hvem, sagtAv: siste.s.sagtAv, sagtAvPerson: siste.s.sagtAvPerson as PersonId }
}

const utenTomme = (k: Kladd): Kladd =>
  Object.fromEntries(Object.entries(k).filter(([, v]) => v !== undefined)) as unknown as Kladd
