import type { Graderingsvisning } from '@handlingsrom/kontrakt/person'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { nb } from '../../../felles/tekster/nb/index.ts'
import { SpraakGiver } from '../../../felles/tekster/SpraakGiver.tsx'
import { Graderingskvittering } from './Graderingskvittering.tsx'
import { Graderingslinje } from './Graderingslinje.tsx'
import { Kvitteringskontekst, type Kvittert } from './kvittert.ts'

const TID = '2026-11-22T09:30:00.000Z'
const ugradert: Graderingsvisning = { verdi: 'ugradert', satt: null, forslag: null, valg: [] }
const strengt: Graderingsvisning = {
  ...ugradert,
  verdi: 'strengt-fortrolig',
  satt: { navn: 'Ingrid Solvang', tidspunkt: TID, kilde: 'ansatt', grunn: 'Politiet ringte' },
}
const forslag = (erMitt: boolean): Graderingsvisning => ({
  ...strengt,
  forslag: { til: 'ugradert', navn: 'Amir Haugland', erMitt, tidspunkt: TID, grunn: 'Opphevet' },
  valg: erMitt ? [] : [{ til: 'ugradert', virkning: 'bekreftes', sakenBlir: 'ingen' }],
})
const vis = (g: Graderingsvisning): string =>
  renderToStaticMarkup(
    <SpraakGiver spraak="nb" tekster={nb}>
      <Graderingslinje personId="p" fornavn="Tiril" gradering={g} apne={() => undefined} />
    </SpraakGiver>,
  )
const kvitter = (k: Kvittert | undefined): string =>
  renderToStaticMarkup(
    <SpraakGiver spraak="nb" tekster={nb}>
      <Kvitteringskontekst value={{ kvittert: k, kvitter: () => undefined }}>
        <Graderingskvittering />
      </Kvitteringskontekst>
    </SpraakGiver>,
  )
const ord = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('graderingen til én i familien', () => {
  test('står med ord, med hvem som satte den, når og hvorfor', () => {
    const tekst = ord(vis(strengt))
    expect(tekst).toContain('Gradering: Strengt fortrolig')
    expect(tekst).toContain('Satt av Ingrid Solvang 22. nov. 2026 kl. 10.30. Grunn: Politiet ringte')
  })

  test('ukjent sier hva den gjør, og at ingen har sagt noe', () => {
    const tekst = ord(vis({ ...ugradert, verdi: 'ukjent' }))
    expect(tekst).toContain('Gradering: Ukjent')
    expect(tekst).toContain('Behandles som strengt fortrolig til noen har sjekket registeret.')
    expect(tekst).toContain('Ingen har sagt noe om graderingen ennå.')
  })

  test.each([
    { gradering: ugradert, knapp: false, fordi: 'den som bare leser, har ingenting å velge' },
    {
      gradering: { ...ugradert, valg: [{ til: 'fortrolig', virkning: 'straks', sakenBlir: 'fortrolig' }] },
      knapp: true,
      fordi: 'den som har saken, kan heve',
    },
    { gradering: forslag(false), knapp: false, fordi: 'å bekrefte er en annen knapp' },
  ] as const)('knappen for å endre er der: $knapp, fordi $fordi', ({ gradering, knapp }) => {
    expect(
      vis({ ...gradering, valg: [...gradering.valg] }).includes('aria-label="Endre gradering for Tiril"'),
    ).toBe(knapp)
  })

  test('forslaget sier hvem, hvorfor, og at graderingen står så lenge', () => {
    const tekst = ord(vis(forslag(false)))
    expect(tekst).toContain('Amir Haugland foreslo 22. nov. 2026 kl. 10.30 å senke til «Ugradert».')
    expect(tekst).toContain('Grunn: Opphevet')
    expect(tekst).toContain('Til en annen i kretsen har bekreftet, gjelder «Strengt fortrolig».')
  })

  test.each([
    { erMitt: false, knapp: true },
    { erMitt: true, knapp: false },
  ])('bekreft-knappen er bare for den andre: mitt forslag $erMitt → $knapp', ({ erMitt, knapp }) => {
    const html = vis(forslag(erMitt))
    expect(html.includes('aria-label="Les og bekreft nedgraderingen for Tiril"')).toBe(knapp)
    expect(ord(html).includes('Du har foreslått dette selv.')).toBe(erMitt)
  })
})

describe('kvitteringen i familien', () => {
  const felles = { harSaken: true, fornavn: 'Tiril', gradering: 'ugradert' } as const
  test.each([
    { kvittert: undefined, sier: '' },
    { kvittert: { ...felles, utfall: 'satt' }, sier: 'Graderingen til Tiril er «Ugradert». Det gjelder nå.' },
    {
      kvittert: { ...felles, utfall: 'foreslatt', venterPa: 'Turid' },
      sier: 'Forslaget om å senke Tiril til «Ugradert» er lagret. Graderingen står til det er bekreftet. Turid har fått saken og kan bekrefte. Si fra.',
    },
  ] as const)('$sier', ({ kvittert, sier }) => {
    expect(
      ord(kvitter(kvittert))
        .replace(/^.*?(?=Graderingen til|Forslaget|$)/, '')
        .trim(),
    ).toBe(sier)
    expect(kvitter(kvittert)).toContain('role="status"')
  })
})
