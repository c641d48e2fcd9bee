/** A moment as a number in the unit of its day: hours, days or weeks. */
export function momentOf(moment: number | string): number {
  if (typeof moment === 'number') return moment;
  const [hours = 0, minutes = 0] = moment.split(':').map(Number);
  return hours + minutes / 60;
}
