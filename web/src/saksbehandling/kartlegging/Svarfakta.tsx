import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import type { ReactNode } from 'react'
import { Notatlenke } from '../../felles/journal/Notatlenke.tsx'
import { skjemautgave } from '../../felles/kartlegging/skjemautgave.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Samtykket } from '../../felles/samtykke/Samtykket.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Svarpanel.module.css'
import type { Fellessvarvisning, Svarvisning } from './utvalg.ts'

type Props = {
  sakId: string
  visning: Kartleggingsvisning
  svar: Svarvisning | Fellessvarvisning
  sporresIgjen?: string | null
}

/** Hvem som sa det, hvordan, når og på hvilket grunnlag; hvem som skrev det ned; hva en forelder kan lese; og hva som hviler på det. */
export function Svarfakta({ sakId, visning, svar, sporresIgjen }: Props) {
  const { kartlegging: t, kartleggingsskjema, svarfelt, sak, samtykke } = useTekster()
  const { grunn, egen } = skjemautgave(svar.skjemaversjon ?? '')
  const format = useFormat()
  const dag = (d: string) => format.dato(d as Dato)
  const person = visning.voksne.find(v => v.personId === svar.sagtAvPerson)
  const { grunnlag, innsyn } = svar
  const vedtak = 'vedtak' in svar ? visning.vedtak.filter(v => svar.vedtak.includes(v.vedtakId)) : []
  const rader: readonly (readonly [string, ReactNode])[] = [
    [t.panel.sagtAv, person ? t.panel.barn(t.sagtAv[svar.sagtAv], person.fornavn) : t.sagtAv[svar.sagtAv]],
    [t.panel.hvordan, sak.kanal[svar.kanal]],
    [t.panel.nar, format.datoLang(svar.dato as Dato)],
    [t.panel.skrevetAv, svar.skrevetAv.navn || sak.system],
    ...(svar.skjemaversjon ? [[t.panel.skjema, kartleggingsskjema.utgavenavn(grunn, egen)] as const] : []),
    ...(sporresIgjen ? [[t.panel.igjen, dag(sporresIgjen)] as const] : []),
    ...(grunnlag
      ? [
          [
            svarfelt.grunnlag.legende,
            `${svarfelt.grunnlag.slag[grunnlag.grunnlag]}. ${t.panel.spurtOm(grunnlag.spurtOm)}`,
          ] as const,
          ...(grunnlag.grunnlag === 'samtykke'
            ? [
                [
                  samtykke.tittel,
                  <Samtykket key="samtykke" sakId={sakId} nr={grunnlag.samtykkeNr} dag={svar.dato} />,
                ] as const,
              ]
            : []),
          [
            t.panel.familienVet,
            grunnlag.familienVarslet ? dag(grunnlag.familienVarslet) : t.panel.familienVetIkke,
          ] as const,
        ]
      : []),
    ...(grunnlag?.talerMot
      ? [
          [
            t.panel.lagtFram,
            grunnlag.forelagt
              ? `${dag(grunnlag.forelagt.dato)}. ${grunnlag.forelagt.hvordan}`
              : t.panel.ikkeLagtFram,
          ] as const,
        ]
      : []),
    [
      svarfelt.innsyn.legende,
      innsyn
        ? [svarfelt.innsyn.merke[innsyn.merke], innsyn.grunn].filter(Boolean).join('. ')
        : t.panel.ikkeMerket,
    ],
    ...(svar.skjermet ? [[t.panel.skjermet, t.panel.skjermetTekst] as const] : []),
    ...(svar.notatId
      ? [
          [
            t.panel.notat,
            <Notatlenke key="notat" sakId={sakId} notatId={svar.notatId}>
              {t.panel.tilNotatet}
            </Notatlenke>,
          ] as const,
        ]
      : []),
    ...('behov' in svar ? svar.behov : []).map(
      b =>
        [
          t.panel.behov,
          <Lenke key={b.behovId} til={`/saker/${sakId}/behov`}>
            {b.apent ? t.panel.apentBehov(b.hva) : b.hva}
          </Lenke>,
        ] as const,
    ),
    ...vedtak.map(v => [t.panel.hviler, t.panel.vedtak(dag(v.dato))] as const),
  ]
  return (
    <dl className={stil.fakta}>
      {rader.map(([navn, verdi], i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: radene står i fast rekkefølge
        <div key={i}>
          <dt>{navn}</dt>
          <dd>{verdi}</dd>
        </div>
      ))}
    </dl>
  )
}
