/** The refusals when support is to be reduced for breach of a condition. */
export const bruddavslag = {
  'varsel-kan-ikke-utelates':
    'When support is reduced because a condition is not met, the family is always notified first. Write the notice. They get the money as before while they answer.',
  'ikke-tatt-opp-for-brudd':
    'The decision has not been reopened because of a condition that is not met. Open the decision, and begin at the condition.',
  'reduksjon-ikke-varslet':
    'The decision did not say that a breach of this condition may reduce the support. Then it cannot be reduced for it. Ask the family what it takes to make it work.',
  'vilkar-ikke-brutt':
    'The last thing recorded about the condition is not that it was not met. Find out what happened, and record it with a reason first.',
  'vedtaket-er-utlopt':
    'The decision covers no month that has not begun. Support can only be reduced ahead, so there is nothing to reduce. Take up with the family what comes next.',
  'reduksjon-ikke-avveid':
    'It does not say why the reduction is in proportion to what happened. Write it under “When a condition is not met”, or let the decision stand.',
  'reduksjon-svaret-mangler':
    'It does not say how the family’s answer counted, or they have answered since it was written. Read the answer, and write it before you propose the reduction.',
  'reduksjon-barnet-mangler':
    'It does not say what the reduction means for each child. Write it for the child that is missing, also whether there is still enough for food, heat and a roof.',
  'reduksjon-tid':
    'Support can only be reduced for months that have not begun, and only while the old decision applies. Choose next month or a later one as the first, and keep the last.',
  'reduksjon-er-stans':
    'The new decision takes all of the support, or some of what is given once. The law says that support can be reduced for breach of a condition, not stopped. Set the amount so that something is left, and let what is given once stand. If the need is gone, that is another ground for reopening.',
}
