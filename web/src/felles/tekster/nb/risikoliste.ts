export const risikoliste = {
  lenke: 'Trygghet før møter',
  tittel: 'Trygghet før møter',
  fane: 'Før møter: trygghet',
  hensikt:
    'Sakene der noen har tenkt gjennom tryggheten før et møte. Bare de som har saken, og lederen, ser dem. At du ser en sak her, blir ført på deg som et oppslag.',
  tom: 'Ingen har skrevet ned noe før et møte',
  tomUnder: 'Når noen gjør det i en sak du skal vite om, står den her.',
  hos: (navn: string) => `Hos ${navn || 'ingen'}`,
  samtaler: 'Samtalene i saken',
  tidligere: (n: number) => (n === 1 ? 'og én vurdering før den' : `og ${n} vurderinger før den`),
}
