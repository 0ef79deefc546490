import { LESEUTFALL, type Leseutfall, type Lesingsvisning } from '@handlingsrom/kontrakt/saksprove'
import { BodyShort, Button, Checkbox, CheckboxGroup, Heading, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Feilet } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Saksprove.module.css'
import { stedsnavn } from './stedet.ts'

type Props = { lesing: Lesingsvisning; punkt: Lesingsvisning['punkter'][number] }

/** Svaret på ett målepunkt. Kan lagres halvferdig; det som mangler før lesingen kan leveres, står under. */
export function Punktskjema({ lesing, punkt: { malepunkt, svar, mangler } }: Props) {
  const tekster = useTekster()
  const t = tekster.saksprove.lesing
  const format = useFormat()
  const { utfor, sender, feil } = useKommandoTil(`/api/internkontroll/lesinger/${lesing.lesingId}`, [
    ['lesing', lesing.lesingId],
  ])
  const nokkel = `lesing:${lesing.lesingId}:${malepunkt}`
  // Også valgene er utkast: leseren går inn i saken og tilbake mens hun svarer.
  const valg = useUtkast(`${nokkel}:valg`, somValg(svar?.utfall, svar?.steder ?? []))
  const { utfall, steder } = lesValg(valg.tekst)
  const arsak = useUtkast(`${nokkel}:arsak`, svar?.arsak)
  const tiltak = useUtkast(`${nokkel}:tiltak`, svar?.tiltak)
  const [provd, settProvd] = useState(false)
  const endret =
    valg.tekst !== somValg(svar?.utfall, svar?.steder ?? []) ||
    arsak.tekst !== (svar?.arsak ?? '') ||
    tiltak.tekst !== (svar?.tiltak ?? '')
  const svikter = utfall === 'delvis' || utfall === 'ikke'
  const lagre = () => {
    settProvd(true)
    if (!utfall) return
    const visTiltak = svikter ? tiltak.tekst : ''
    const visArsak = utfall === 'oppfylt' ? '' : arsak.tekst
    utfor('skrivMalepunkt', { malepunkt, utfall, steder, arsak: visArsak, tiltak: visTiltak }).then(
      () => {
        valg.forkast()
        arsak.forkast()
        tiltak.forkast()
      },
      () => undefined,
    )
  }
  const navn = `${malepunkt} ${tekster.kontroll.navn[malepunkt]}`
  return (
    <section className={stil.punkt} aria-label={navn}>
      <Heading level="3" size="xsmall">
        {navn}
      </Heading>
      <RadioGroup
        size="small"
        legend={t.svar}
        value={utfall ?? ''}
        onChange={(v: Leseutfall) => valg.settTekst(somValg(v, steder))}
        error={provd && !utfall ? t.mangler.svar : undefined}
      >
        <div className={stil.steder}>
          {LESEUTFALL.map(u => (
            <Radio key={u} value={u}>
              {t.utfall[u]}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {utfall && utfall !== 'ikke-aktuelt' && (
        <CheckboxGroup
          size="small"
          legend={t.steder}
          value={[...steder]}
          onChange={(v: string[]) => valg.settTekst(somValg(utfall, v))}
        >
          <div className={stil.steder}>
            {lesing.steder.map(s => (
              <Checkbox key={s.sted} value={s.sted}>
                {stedsnavn(s, tekster, format)}
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
      )}
      {utfall && utfall !== 'oppfylt' && (
        <Fritekst
          etikett={t.arsak}
          {...(svikter ? { beskrivelse: t.arsakHjelp } : {})}
          utkast={arsak}
          minRader={2}
        />
      )}
      {svikter && <Fritekst etikett={t.tiltak} utkast={tiltak} minRader={2} />}
      {feil != null && <Feilet feil={feil} />}
      <div className={stil.lever}>
        <Button size="small" variant="secondary" loading={sender} onClick={lagre}>
          {t.lagre(malepunkt)}
        </Button>
        <BodyShort size="small" role="status">
          {endret
            ? t.ikkeLagret
            : svar
              ? [t.lagret, ...mangler.map(m => t.mangler[m].toLowerCase())].join(' · ')
              : t.mangler.svar}
        </BodyShort>
      </div>
    </section>
  )
}

type Valg = { readonly utfall?: Leseutfall | undefined; readonly steder: readonly string[] }
const somValg = (utfall: Leseutfall | undefined, steder: readonly string[]): string =>
  [utfall ?? '', ...steder.toSorted()].join(' ')
function lesValg(tekst: string): Valg {
  const [forst, ...steder] = tekst.split(' ')
  return { utfall: LESEUTFALL.find(u => u === forst), steder }
}
