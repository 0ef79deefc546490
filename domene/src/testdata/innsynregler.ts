import type { DigisosSoker } from '../innsyn/format.ts'

/**
 * Reglene i kontrakten (b.1)–(b.4) og issue 2 § 6, skrevet om igjen uten å kjenne folden: de ser bare på den ferdige meldingen.
 * Gir navnene på reglene som er brutt.
 */
export function brutteRegler(melding: DigisosSoker): readonly string[] {
  const h = melding.hendelser
  const brudd: string[] = []
  const krev = (regel: string, holder: boolean) => {
    if (!holder) brudd.push(regel)
  }
  krev('første hendelse er MOTTATT', h[0]?.type === 'soknadsStatus' && h[0].status === 'MOTTATT')
  krev(
    'tre desimaler',
    h.every(x => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(x.hendelsestidspunkt)),
  )
  krev(
    'strengt stigende',
    h.every((x, i) => i === 0 || (h[i - 1]?.hendelsestidspunkt ?? '') < x.hendelsestidspunkt),
  )
  krev(
    'firesifret kontor',
    h.every(x => x.type !== 'tildeltNavKontor' || /^\d{4}$/.test(x.navKontor)),
  )
  const statuser = h.filter(x => x.type === 'saksStatus')
  krev(
    'tittel og status på hver saksStatus',
    statuser.every(x => x.tittel !== '' && x.status.length > 0),
  )
  krev('én og samme tittel', new Set(statuser.map(x => x.tittel)).size <= 1)
  krev(
    'aldri referansen default',
    statuser.every(x => x.referanse !== 'default' && x.referanse !== ''),
  )
  const vedtak = h.filter(x => x.type === 'vedtakFattet')
  krev(
    'saksStatus kommer før vedtaket',
    vedtak.every(v =>
      statuser.some(s => s.referanse === v.saksreferanse && s.hendelsestidspunkt < v.hendelsestidspunkt),
    ),
  )
  krev(
    'ikke vedtak på en sak uten innsyn',
    vedtak.every(v => !statuser.some(s => s.referanse === v.saksreferanse && s.status === 'IKKE_INNSYN')),
  )
  const svar = h.filter(x => x.type === 'forelopigSvar')
  const lister = h.filter(x => x.type === 'dokumentasjonEtterspurt')
  krev(
    'hvert dokument har sin egen referanse i listen',
    lister.every(l => new Set(l.dokumenter.map(d => d.dokumentreferanse)).size === l.dokumenter.length),
  )
  const ordene = new Map<string, string>()
  krev(
    'et dokument heter det samme hver gang det nevnes (b.6)',
    lister
      .flatMap(l => l.dokumenter)
      .every(d => {
        const ord = JSON.stringify([d.dokumenttype, d.tilleggsinformasjon])
        const for_ = ordene.get(d.dokumentreferanse) ?? ord
        ordene.set(d.dokumentreferanse, for_)
        return for_ === ord
      }),
  )
  const filer = [
    ...vedtak.map(v => JSON.stringify(v.vedtaksfil.referanse)),
    ...svar.map(s => JSON.stringify(s.forvaltningsbrev.referanse)),
    ...lister.flatMap(l => (l.forvaltningsbrev ? [JSON.stringify(l.forvaltningsbrev.referanse)] : [])),
  ]
  krev('hvert brev har sin egen fil', new Set(filer).size === filer.length)
  krev(
    'referanser med små bokstaver',
    filer.every(f => f === f.toLowerCase()),
  )
  const ferdig = h.some(x => x.type === 'soknadsStatus' && x.status === 'FERDIGBEHANDLET')
  const lukkede = ['IKKE_INNSYN', 'BEHANDLES_IKKE', 'FEILREGISTRERT']
  const apne = [...new Set(statuser.map(s => s.referanse))].filter(
    r =>
      !vedtak.some(v => v.saksreferanse === r) &&
      !lukkede.includes(statuser.findLast(s => s.referanse === r)?.status ?? ''),
  )
  krev('FERDIGBEHANDLET bare når hver sak er avgjort', !ferdig || apne.length === 0)
  return brudd
}
