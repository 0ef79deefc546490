import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { describe, expect, it } from 'vitest'
import { kartleggingsfixture } from '../../felles/sak/kartleggingsfixture.ts'
import { TOM_KLADD, tilInnhold } from './kladd.ts'
import { FAMILIEN, lagSvarrom } from './svarrom.ts'

const [JONAS, SELMA] = kartleggingsfixture.barn.map(b => b.personId) as [string, string]

function etRom(visning: Kartleggingsvisning = kartleggingsfixture) {
  const lagret = new Map<string, string>()
  const sendt: { type: string; kropp: Record<string, unknown> }[] = []
  let vist = visning
  let nr = 0
  const rom = lagSvarrom({
    lager: {
      les: n => ({ tekst: lagret.get(n) }),
      skriv: (n, t) => void lagret.set(n, t),
      tom: n => void lagret.delete(n),
    },
    samtalen: () => ({
      sakId: 'sak',
      samtaleId: 'samtale',
      dato: '2026-11-23' as Dato,
      sted: 'kontor',
      skjemaversjon: 'grunnskjema-1',
    }),
    visning: () => vist,
    legg: (type, kropp) => sendt.push({ type, kropp: kropp as Record<string, unknown> }),
    nyId: () => `felles-${++nr}`,
  })
  const vis = (ny: Kartleggingsvisning) => {
    vist = ny
  }
  return { rom, sendt, lagret, vis }
}

/** Visningen etter at tjeneren har svaret, av `hvem`. */
function medSvar(personId: string, tekst: string, hvem = 'meg'): Kartleggingsvisning {
  return {
    ...kartleggingsfixture,
    barn: kartleggingsfixture.barn.map(b =>
      b.personId !== personId
        ? b
        : {
            ...b,
            celler: b.celler.map(c =>
              c.tema !== 'fritid'
                ? c
                : {
                    ...c,
                    versjon: c.versjon + 1,
                    svar: [
                      ...c.svar,
                      {
                        nr: 99,
                        ...tilInnhold({ ...TOM_KLADD, tekst, sagtAv: 'mor' }),
                        sagtAv: 'mor' as const,
                        kanal: 'kontor' as const,
                        dato: '2026-11-23',
                        samtaleId: 'samtale',
                        fellesId: null,
                        trukket: null,
                        skrevetAv: { ansattId: hvem, navn: hvem },
                        tidspunkt: '2026-11-23T10:00:00.000Z',
                      },
                    ],
                  },
            ) as (typeof b)['celler'],
          },
    ),
  }
}

describe('et svar føres inn når noen forlater kolonnen', () => {
  it('med samtalen, dagen, skjemaet og versjonen som ble sett', () => {
    const { rom, sendt } = etRom()
    rom.sett(JONAS, 'fritid', { sagtAv: 'mor' })
    rom.sett(JONAS, 'fritid', { tekst: 'Spiller fotball' })
    rom.forlat(JONAS, 'fritid')
    const celle = kartleggingsfixture.barn[0]?.celler.find(c => c.tema === 'fritid')
    expect(sendt).toEqual([
      {
        type: 'registrerOpplysning',
        kropp: {
          personId: JONAS,
          tema: 'fritid',
          svar: { tilstand: 'kartlagt', tekst: 'Spiller fotball' },
          sagtAv: 'mor',
          kanal: 'kontor',
          dato: '2026-11-23',
          samtaleId: 'samtale',
          skjemaversjon: 'grunnskjema-1',
          settVersjon: celle?.versjon,
        },
      },
    ])
  })

  it('bare én gang for det samme, og en gang til når ordene er endret', () => {
    const { rom, sendt } = etRom()
    rom.sett(JONAS, 'fritid', { sagtAv: 'mor', tekst: 'Fotball' })
    rom.forlat(JONAS, 'fritid')
    rom.forlat(JONAS, 'fritid')
    rom.forlatAlle()
    expect(sendt).toHaveLength(1)
    rom.sett(JONAS, 'fritid', { tekst: 'Fotball og korps' })
    rom.forlat(JONAS, 'fritid')
    const versjoner = sendt.map(s => Number(s.kropp.settVersjon))
    expect(versjoner).toEqual([versjoner[0], (versjoner[0] ?? 0) + 1])
  })

  it('ikke før noen har sagt hvem som sa det; ordene ligger trygt imens', () => {
    const { rom, sendt } = etRom()
    rom.sett(JONAS, 'fritid', { tekst: 'Fotball' })
    rom.forlat(JONAS, 'fritid')
    expect(sendt).toEqual([])
    expect(rom.kladd(JONAS, 'fritid')?.tekst).toBe('Fotball')
  })

  it('og kladden ryddes bort når svaret står i saken', () => {
    const { rom, vis, lagret } = etRom()
    rom.sett(JONAS, 'fritid', { sagtAv: 'mor', tekst: 'Fotball' })
    rom.forlat(JONAS, 'fritid')
    rom.rydd()
    expect(lagret.size).toBe(1)
    vis(medSvar(JONAS, 'Fotball'))
    rom.rydd()
    expect(lagret.size).toBe(0)
  })

  it('men aldri mens hun har skrevet videre', () => {
    const { rom, vis } = etRom()
    rom.sett(JONAS, 'fritid', { sagtAv: 'mor', tekst: 'Fotball' })
    rom.forlat(JONAS, 'fritid')
    rom.sett(JONAS, 'fritid', { tekst: 'Fotball på tirsdager' })
    vis(medSvar(JONAS, 'Fotball'))
    rom.rydd()
    expect(rom.kladd(JONAS, 'fritid')?.tekst).toBe('Fotball på tirsdager')
  })
})

describe('hvem som sa det', () => {
  it('følger med til neste barn', () => {
    const { rom } = etRom()
    rom.sett(JONAS, 'fritid', { sagtAv: 'mor' })
    expect(rom.folgerMed(SELMA)).toEqual({ sagtAv: 'mor', sagtAvPerson: undefined })
  })

  it('men «barnet selv» følger aldri med til et søsken', () => {
    const { rom } = etRom()
    rom.sett(JONAS, 'fritid', { sagtAv: 'barnet' })
    expect(rom.folgerMed(SELMA)).toEqual({})
    expect(rom.folgerMed(JONAS)).toMatchObject({ sagtAv: 'barnet' })
  })
})

describe('et svar for familien', () => {
  it('teller ikke for noe barn før det er bekreftet for barnet', () => {
    const { rom, sendt } = etRom()
    rom.sett(FAMILIEN, 'bosituasjon', { sagtAv: 'mor', tekst: 'Leier to rom' })
    rom.forlat(FAMILIEN, 'bosituasjon')
    expect(sendt).toMatchObject([{ type: 'registrerFellessvar', kropp: { gjelderFor: [] } }])
    rom.bekreft('bosituasjon', undefined, SELMA)
    expect(sendt.slice(1)).toMatchObject([
      { type: 'bekreftFellessvar', kropp: { fellesId: 'felles-1', personId: SELMA } },
    ])
  })
})

it('«fortsatt slik» blir et nytt svar med samtalens dag, sagt av den som svarer nå', () => {
  const { rom, sendt } = etRom()
  const celle = kartleggingsfixture.barn[0]?.celler.find(c => c.tema === 'utstyr-klaer')
  const forrige = celle?.svar.at(-1)
  if (!forrige) throw new Error('fiksturen mangler svaret')
  rom.sett(SELMA, 'utstyr-klaer', { sagtAv: 'far' })
  rom.fortsattSlik(JONAS, 'utstyr-klaer', forrige)
  expect(sendt).toMatchObject([
    { kropp: { personId: JONAS, svar: forrige.svar, sagtAv: 'far', dato: '2026-11-23' } },
  ])
})

it('etter en konflikt sendes ordene oppå den nye versjonen', () => {
  const { rom, sendt, vis } = etRom()
  rom.sett(JONAS, 'fritid', { sagtAv: 'mor', tekst: 'Mine ord' })
  rom.forlat(JONAS, 'fritid')
  vis(medSvar(JONAS, 'Kollegaens ord', 'kollega'))
  rom.behold(JONAS, 'fritid')
  const [forst, sa] = sendt.map(s => Number(s.kropp.settVersjon))
  expect(sa).toBe((forst ?? 0) + 1)
  expect(sendt[1]?.kropp.svar).toMatchObject({ tekst: 'Mine ord' })
})

describe('hvem som svarer', () => {
  it('sies én gang og følger med til hvert svar, og svarene fra før får det bare når noen ber om det', () => {
    const { rom, sendt } = etRom()
    rom.sett(JONAS, 'fritid', { tekst: 'Korps.' })
    rom.sett(SELMA, 'fritid', { tekst: 'Ballett.' })
    rom.forlatAlle()
    expect(rom.utenAvsender()).toBe(2)
    rom.settAvsender({ sagtAv: 'mor' })
    expect(sendt).toEqual([])
    expect(rom.utenAvsender()).toBe(2)
    rom.brukAvsender()
    expect(sendt.map(s => [s.kropp.personId, s.kropp.sagtAv])).toEqual([
      [JONAS, 'mor'],
      [SELMA, 'mor'],
    ])
    expect(rom.utenAvsender()).toBe(0)
    rom.sett(JONAS, 'skole', { tekst: 'Trives.' })
    rom.forlat(JONAS, 'skole')
    expect(sendt.at(-1)?.kropp).toMatchObject({ tema: 'skole', sagtAv: 'mor' })
  })

  it('tar ikke over for det som alt sier hvem', () => {
    const { rom, sendt } = etRom()
    rom.sett(JONAS, 'fritid', { tekst: 'Korps.', sagtAv: 'barnet' })
    rom.settAvsender({ sagtAv: 'far' })
    rom.brukAvsender()
    rom.forlatAlle()
    expect(sendt.map(s => s.kropp.sagtAv)).toEqual(['barnet'])
  })
})
