import { dato } from '@handlingsrom/domene/felles/dato'
import { ArrowUndoIcon, FileTextIcon, PaperclipIcon, PhoneIcon, PlusIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { CELLETILSTANDER, type Celletilstand } from '../../felles/komponenter/celletilstand.ts'
import { type Fase, Fasesti } from '../../felles/komponenter/Fasesti.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Barnelinje, Ruteforklaring } from '../../felles/komponenter/Minimatrise.tsx'
import { Oppgaveliste, Oppgaverad } from '../../felles/komponenter/Oppgaverad.tsx'
import { Panel, Seksjon } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Tidslinje } from '../../felles/komponenter/Tidslinje.tsx'
import { Tilstandsmerke } from '../../felles/komponenter/Tilstandsmerke.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Komponenter.module.css'

const TEGN: Record<string, Celletilstand> = {
  k: 'kartlagt',
  i: 'ikke-spurt',
  p: 'bor-sporres-pa-nytt',
  r: 'ikke-relevant',
  o: 'onsker-ikke-a-svare',
}
const celler = (tegn: string): readonly Celletilstand[] => [...tegn].map(t => TEGN[t] ?? 'ikke-spurt')
const BARN = [
  { navn: 'Jonas', celler: celler('kkkikokrkppki') },
  { navn: 'Áile', celler: celler('kkkrpkkkkkkii') },
  { navn: 'Emil', celler: celler('kikikiikrirri') },
  { navn: 'Đorđe', celler: celler('kkkkkkkkkkkkk') },
]
const FASER: readonly Fase[] = [
  { navn: 'Søknad', status: 'ferdig', fakta: 'Mottatt 2. nov.', til: '/' },
  { navn: 'Kartlegging', status: 'mangler', fakta: '14 svar mangler', til: '/' },
  { navn: 'Vurdering', status: 'naa' },
  { navn: 'Vedtak', status: 'kommer', fakta: 'Frist 27. nov.' },
  { navn: 'Brev', status: 'kommer' },
]

export function DelerVisning() {
  const t = useTekster().felles
  const format = useFormat()
  return (
    <Side
      tittel={format.datoOverskrift(dato('2026-11-23'))}
      fanetittel="Komponenter"
      hensikt="Én familie trenger svar før kl. 12. Samiske bokstaver: áčđŋšŧž ÁČĐŊŠŦŽ ï ö ä."
      over={<Lenke til="/">Min dag</Lenke>}
      handlinger={
        <Button size="small" variant="secondary" icon={<PlusIcon aria-hidden />}>
          Ny henvendelse
        </Button>
      }
    >
      <div className={stil.to}>
        <Seksjon tittel="I dag" hoyre="Sortert etter klokka">
          <Oppgaveliste>
            <Oppgaverad
              til="/"
              nar="10.30"
              narUnder="på kontoret"
              hva="Snakk med familien Tveter"
              hvorfor="Emil (5 år) er ikke spurt om 7 av 13 tema. Forrige samtale var 18. august."
            />
            <Oppgaverad
              til="/"
              nar="Før 15.00"
              haster="Frist i dag"
              hva="Send klagen fra familien Lunde til Statsforvalteren"
              hvorfor="Vedtaket er opprettholdt og lest av fagansvarlig. Oversendelsesbrevet mangler."
            />
            <Oppgaverad
              til="/"
              nar="Retur"
              ikon={<ArrowUndoIcon />}
              hva="Rett vedtaksbrev til familien Abdi"
              hvorfor="Bjørn Aas, fagansvarlig, fredag: «Hvorfor er satsen nok for Sara?»"
            />
          </Oppgaveliste>
        </Seksjon>
        <Panel tittel="Barn vi mangler svar om" hoyre="6">
          <ul className={stil.barn}>
            {BARN.map(b => (
              <li key={b.navn}>
                <Barnelinje navn={b.navn} alder="9 år" celler={b.celler} />
              </li>
            ))}
          </ul>
          <Ruteforklaring />
        </Panel>
      </div>
      <Panel tittel="Fasesti">
        <Fasesti faser={FASER} />
      </Panel>
      <Panel tittel="Tilstandsmerker">
        <div className={stil.rad}>
          {CELLETILSTANDER.map(c => (
            <Tilstandsmerke key={c} tilstand={c} />
          ))}
        </div>
        <div className={stil.rad}>
          {CELLETILSTANDER.map((c, i) => (
            <Tilstandsmerke key={c} tilstand={c} flate tekst={t.antallITilstand[c](i + 2)} />
          ))}
        </div>
      </Panel>
      <Panel tittel="Tidslinje" hoyre={<Button size="xsmall">Skriv notat</Button>}>
        <Tidslinje
          punkter={[
            [
              '2026-11-20',
              <PhoneIcon key="t" />,
              'Avtalte samtale i dag',
              'Ingrid Moen ringte Mari Tveter',
            ] as const,
            [
              '2026-11-16',
              <PaperclipIcon key="v" />,
              'Lastet opp to vedlegg',
              'Mari Tveter: lønnsslipp, husleie',
            ] as const,
            ['2026-11-02', <FileTextIcon key="s" />, 'Søknad mottatt', 'Mari Tveter, digitalt'] as const,
          ].map(([iso, ikon, hva, hvem]) => ({
            id: iso,
            iso,
            nar: format.datoKort(dato(iso)),
            ikon,
            hva,
            hvem,
          }))}
          antallEldre={14}
          visEldre={() => undefined}
        />
      </Panel>
    </Side>
  )
}
