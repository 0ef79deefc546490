// Sidene i docs/regelverk som tekst.
import type { Bruksomrade, Maskinen, Regelside } from '../domene/src/regelverk/regelside.ts'
import { visDato } from './regelord.ts'

const LAGET_AV = '<!-- Laget av skript/regelverk.ts. Rediger regelfilen, og kjør «npm run regelverk». -->'

const MASKINEN: Record<Maskinen, string> = {
  regner: 'Regner: svarer når svaret er en dato, et tall eller en kjensgjerning.',
  spor: 'Spør: stiller spørsmålet loven overlater til skjønn. Et menneske svarer.',
  minner: 'Minner: en kontroll eller en oppgave sier fra om paragrafen.',
  'viser-til':
    'Viser til: produktet nevner paragrafen. Regelen under er skrevet og testet, men ingen del av produktet svarer med den ennå.',
}

const OMRADE: Record<Bruksomrade, string> = {
  kontrollene: 'kontrollene',
  oppgavene: 'oppgavene',
  brevet: 'brevet',
  rettighetsarket: 'rettighetsarket',
  vurderingen: 'vurderingen',
  vedtaket: 'vedtaket',
  nodhjelp: 'nødhjelp',
  meldeplikten: 'meldeplikten',
  kartleggingen: 'kartleggingen',
  innsyn: 'innsyn og utdrag',
  samtaler: 'samtaler og journal',
  tilbud: 'behov og tilbud',
  soknader: 'søknader og fordeling',
  meldinger: 'beskjedene når noe ikke kan gjøres',
  fristene: 'fristene',
  internkontroll: 'internkontrollen',
}

const LOVNAVN: Record<Regelside['lov'], string> = {
  sosialtjenesteloven: 'Sosialtjenesteloven',
  forvaltningsloven: 'Forvaltningsloven',
  'forskrift 2011-12-16-1251': 'Forskrift om sosiale tjenester for personer uten fast bopel i Norge',
}

const avsnitt = (overskrift: string, tekst: string | undefined): readonly string[] =>
  tekst ? [`## ${overskrift}`, '', tekst, ''] : []

const liste = (overskrift: string, punkter: readonly string[]): readonly string[] =>
  punkter.length === 0 ? [] : [`## ${overskrift}`, '', ...punkter.map(p => `- ${p}`), '']

export function somMarkdown(side: Regelside, fil: string, importeresAv: readonly string[]): string {
  const { nyLov } = side
  return [
    `# ${stor(side.sted)}: ${side.tittel}`,
    '',
    LAGET_AV,
    '',
    ...avsnitt('Hva paragrafen krever', side.krever),
    ...avsnitt('Hva som er overlatt til skjønn', stor(side.skjonn)),
    ...liste(
      'Hva maskinen gjør',
      side.maskinen.map(m => MASKINEN[m]),
    ),
    ...liste('Hva regelen svarer på', side.svarer),
    ...liste('Spørsmålene et menneske svarer på', side.sporsmal),
    ...avsnitt('Våre valg', stor(side.valg ?? '')),
    ...liste('Eksempler, fra testen', side.eksempler),
    ...avsnitt('Hva vi har lest', `[Paragrafen hos Lovdata](${side.lenke}). ${stor(side.lestSlik)}`),
    ...liste(
      'Regelen er også hjemlet i',
      side.ogsa.map(s => `[${stor(s.sted)}](${s.lenke}): ${s.tittel}`),
    ),
    ...avsnitt('Veiledning', stor(side.veiledning ?? '')),
    ...avsnitt('Endringer', stor(side.endringer ?? '')),
    ...avsnitt(
      'I den nye forvaltningsloven',
      nyLov &&
        `[§ ${nyLov.sted.split('§ ')[1]} ${nyLov.tittel}](${nyLov.lenke}) i lov 20. juni 2025 nr. 81. Loven er vedtatt, ikke i kraft per ${visDato(side.lest)}, og datoen er ikke kjent. ${nyLov.forskjell ?? ''}`.trim(),
    ),
    '## Hvor den brukes',
    '',
    side.brukesI.length > 0
      ? `Brukes i ${side.brukesI.map(o => OMRADE[o]).join(', ')}.`
      : 'Ingen del av produktet viser til den ennå.',
    '',
    `Regelen: [${fil.split('/').at(-1)}](../../${fil})`,
    ...importeresAv.map(i => `Importeres av: [${i}](../../${i})`),
    '',
  ]
    .join('\n')
    .replace(/\n(Importeres av)/g, '  \n$1')
}

export function somIndeks(sider: readonly Regelside[]): string {
  const lover = [...new Set(sider.map(s => s.lov))]
  return [
    '# Slik virker reglene',
    '',
    LAGET_AV,
    '',
    'Én side for hver paragraf produktet bruker: hva den krever, hva som er overlatt til skjønn, hva maskinen gjør med den, og hva vi valgte der loven tier. ',
    'Sidene er laget av koden. Maskinen foreslår aldri et utfall, og sier aldri at loven er oppfylt i en sak.',
    '',
    ...lover.flatMap(lov => [
      `## ${LOVNAVN[lov]}`,
      '',
      '| Paragraf | Tittel | Maskinen |',
      '|---|---|---|',
      ...sider
        .filter(s => s.lov === lov)
        .map(s => `| [§ ${s.paragraf}](${s.id.replaceAll(' ', '-')}.md) | ${s.tittel} | ${maskinen(s)} |`),
      '',
    ]),
  ].join('\n')
}

const ORD: Record<Maskinen, string> = {
  regner: 'regner',
  spor: 'spør',
  minner: 'minner',
  'viser-til': 'viser til',
}
const maskinen = (s: Regelside): string => s.maskinen.map(m => ORD[m]).join(', ')
const stor = (tekst: string): string => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`
