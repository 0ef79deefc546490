import { Radio, RadioGroup } from '@navikt/ds-react'
import { Fritekst } from '../komponenter/Fritekst.tsx'
import { Valgfelt } from '../komponenter/Valgfelt.tsx'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import type { Feltdel } from './feltdeler.ts'
import stil from './Notatskriver.module.css'

/** Det som er eget for typen notat. Feltene som er felles, står rundt. */
export function Slagfelt({ u, feil, feiltekst }: Feltdel) {
  const { journal: t, sak } = useTekster()
  const { valg, velg, felt } = u
  switch (valg.slag) {
    case 'forsok':
      return (
        <>
          <div className={stil.to}>
            <Valgfelt
              etikett={t.forsok.kanal}
              valg={sak.kanal}
              verdi={valg.kanal}
              vedEndring={kanal => velg({ kanal })}
              feil={feil.has('kanal') ? t.forsok.manglerKanal : undefined}
            />
            <Valgfelt
              etikett={t.forsok.resultat}
              valg={t.forsok.resultater}
              verdi={valg.resultat}
              vedEndring={resultat => velg({ resultat })}
              feil={feil.has('resultat') ? t.forsok.manglerResultat : undefined}
            />
          </div>
          <Fritekst
            etikett={t.forsok.hvem}
            utkast={felt.hvem}
            minRader={1}
            visStatus={false}
            {...feiltekst('hvem', t.forsok.manglerHvem)}
          />
        </>
      )
    case 'vurdering':
      return (
        <>
          {(['fakta', 'vurdering', 'konklusjon'] as const).map(del => (
            <Fritekst
              key={del}
              etikett={t.deler[del]}
              beskrivelse={t.deler[`${del}Hjelp`]}
              utkast={felt[del]}
              minRader={3}
              {...feiltekst(del, t.deler.mangler)}
            />
          ))}
        </>
      )
    case 'referat':
      return (
        <>
          {(['instans', 'deltakere', 'avtalt'] as const).map(del => (
            <Fritekst
              key={del}
              etikett={t.referat[del]}
              utkast={felt[del]}
              minRader={del === 'avtalt' ? 3 : 1}
              visStatus={del === 'avtalt'}
              {...feiltekst(del, t.referat.mangler)}
            />
          ))}
          <Valgfelt
            etikett={t.referat.grunnlag}
            valg={t.referat.grunnlagene}
            verdi={valg.referatgrunnlag}
            vedEndring={referatgrunnlag => velg({ referatgrunnlag })}
            feil={feil.has('referatgrunnlag') ? t.referat.manglerGrunnlag : undefined}
          />
        </>
      )
    case 'ikke-undersokt':
      return (
        <Valgfelt
          etikett={t.ikkeUndersokt.grunn}
          valg={t.ikkeUndersokt.grunner}
          verdi={valg.grunn}
          vedEndring={grunn => velg({ grunn })}
          feil={feil.has('grunn') ? t.ikkeUndersokt.mangler : undefined}
        />
      )
    default:
      return null
  }
}

/** «Er dette tilstrekkelig undersøkt?» Et nei stopper ingenting; det står åpent til noen har sett på det. */
export function Undersoktfelt({ u, feil, feiltekst }: Feltdel) {
  const t = useTekster().journal.undersokt
  return (
    <>
      <RadioGroup
        size="small"
        legend={t.sporsmal}
        value={u.valg.undersokt ?? ''}
        onChange={(undersokt: 'ja' | 'nei') => u.velg({ undersokt })}
        error={feil.has('undersokt') && t.ubesvart}
      >
        <Radio value="ja">{t.ja}</Radio>
        <Radio value="nei">{t.nei}</Radio>
      </RadioGroup>
      {u.valg.undersokt === 'nei' && (
        <Fritekst
          etikett={t.hva}
          utkast={u.felt.mangler}
          minRader={2}
          {...feiltekst('mangler', t.manglerOrd)}
        />
      )}
    </>
  )
}
