export const samtykkeavslag = {
  'samtykke-finnes-ikke': 'The consent is not in this case. Reload the page and choose it again.',
  'samtykke-om-mangler': 'Choose whom the information is about.',
  'samtykke-for-voksen':
    'An adult must consent for themselves, and a young person consents only for themselves. Write one consent for each of them.',
  'for-ung-til-samtykke':
    'A child does not consent alone before the age of 15, as far as we know the age. Let someone with parental responsibility consent, and write what the child says.',
  'barnets-ord-mangler':
    'Write what each child says about the information being shared. If the child is too young to be asked, write that.',
  'samtykke-ufullstendig': 'Write whom it concerns, what you may talk about, and what it is to be used for.',
  'samtykke-om-andre':
    'The consent you chose is not about the person the answer concerns, or does not allow them to tell us anything. Choose another, or write a new one.',
}
