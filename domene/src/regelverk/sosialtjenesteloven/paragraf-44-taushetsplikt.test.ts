import { expect, test } from 'vitest'
import { kanGisVidere } from './paragraf-44-taushetsplikt.ts'

test.each([
  {
    tilfelle: 'til den det gjelder',
    fakta: { mottaker: 'den-det-gjelder' },
    utfall: 'oppfylt',
    fordi: 'taushetsplikten verner henne selv',
  },
  {
    tilfelle: 'til skolen med samtykke',
    fakta: { mottaker: 'andre', samtykke: true },
    utfall: 'oppfylt',
    fordi: 'den som har krav på taushet, kan samtykke',
  },
  {
    tilfelle: 'til en frivillig organisasjon uten samtykke',
    fakta: { mottaker: 'andre' },
    utfall: 'ikke-oppfylt',
    fordi: 'bare det å ha en sak er hemmelig',
  },
  {
    tilfelle: 'til et annet organ uten samtykke',
    fakta: { mottaker: 'annet-organ' },
    utfall: 'krever-skjonn',
    fordi: 'det må være nødvendig for kommunens egne oppgaver',
  },
  {
    tilfelle: 'kontaktopplysninger til politiet på forespørsel',
    fakta: { mottaker: 'politi-eller-kriminalomsorg', bareKontaktPaForesporsel: true },
    utfall: 'oppfylt',
    fordi: 'fjerde ledd sier at de kan gis',
  },
  {
    tilfelle: 'andre opplysninger til politiet',
    fakta: { mottaker: 'politi-eller-kriminalomsorg' },
    utfall: 'ikke-oppfylt',
    fordi: 'fjerde ledd gjelder ikke mer enn det den nevner',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
  expect(kanGisVidere({ samtykke: false, bareKontaktPaForesporsel: false, ...fakta }).utfall).toBe(utfall)
})

test.each([
  ['den-det-gjelder', false, false, 'første'],
  ['andre', true, false, 'første'],
  ['andre', false, false, 'første'],
  ['annet-organ', false, false, 'tredje'],
  ['politi-eller-kriminalomsorg', false, true, 'fjerde'],
  ['politi-eller-kriminalomsorg', false, false, 'fjerde'],
] as const)(
  '%s (samtykke: %s, bare kontakt: %s) viser til %s ledd',
  (mottaker, samtykke, bareKontaktPaForesporsel, ledd) => {
    expect(kanGisVidere({ mottaker, samtykke, bareKontaktPaForesporsel }).hjemmel.ledd).toBe(ledd)
  },
)
