import type { Dato } from '../felles/dato.ts'
import type { DigisosHendelse } from './format.ts'

type Krav = Extract<DigisosHendelse, { type: 'dokumentasjonkrav' }>

/** Et dokument søkeren blir bedt om. `krav`: det gjelder et vedtak, og ikke svaret på søknaden. */
export type Dokumentkort = {
  readonly referanse: string
  readonly type: string
  readonly om: string
  readonly frist: Dato
  readonly krav: boolean
}

/**
 * Den siste listen erstatter de andre, og skjules når søknaden er ferdig. Kravene som gjelder et vedtak, står også da; bare de som er
 * RELEVANT, vises (b.6).
 */
export function synligeDokumenter(
  hendelser: readonly DigisosHendelse[],
  ferdig: boolean,
): readonly Dokumentkort[] {
  const liste = hendelser.findLast(h => h.type === 'dokumentasjonEtterspurt')
  const etterspurt = ferdig || liste?.type !== 'dokumentasjonEtterspurt' ? [] : liste.dokumenter
  const krav = new Map(
    hendelser.flatMap(h =>
      h.type === 'dokumentasjonkrav' ? [[h.dokumentasjonkravreferanse, h] as const] : [],
    ),
  )
  return [
    ...etterspurt.map(d => ({
      referanse: d.dokumentreferanse,
      type: d.dokumenttype,
      om: d.tilleggsinformasjon,
      frist: d.innsendelsesfrist.slice(0, 10) as Dato,
      krav: false,
    })),
    ...[...krav.values()].flatMap(h =>
      h.status === 'RELEVANT'
        ? [
            {
              referanse: h.dokumentasjonkravreferanse,
              type: h.tittel,
              om: h.beskrivelse,
              frist: h.frist.slice(0, 10) as Dato,
              krav: true,
            },
          ]
        : [],
    ),
  ].toSorted((a, b) => (a.frist < b.frist ? -1 : a.frist > b.frist ? 1 : 0))
}

/** Et krav gir bare en linje når det viser til en betaling søkeren alt kjenner (b.6), og bare den første gangen. */
export function kravlinje(h: Krav, foran: readonly DigisosHendelse[]) {
  const kjent = foran.some(
    x => x.type === 'utbetaling' && h.utbetalingsreferanse?.includes(x.utbetalingsreferanse),
  )
  const forst = !foran.some(
    x => x.type === 'dokumentasjonkrav' && x.dokumentasjonkravreferanse === h.dokumentasjonkravreferanse,
  )
  return kjent && forst ? [{ tidspunkt: h.hendelsestidspunkt, kode: 'dokumentasjonkrav' as const }] : []
}
