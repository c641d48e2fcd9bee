/** Why each number of the page of rates starts where it does: one for all countries, or one for each. */
export const amount = {
  us: 'An example to start from. Put in your own.',
  gb: 'It starts from the day that Bectu suggests for a first assistant sound in television drama. Put in your own.',
};
export const wanted = 'An example. Put in your own.';
export const hours = {
  us: 'The union day of New York film and television.',
  gb: 'The suggested day of a first assistant sound.',
};
export const week = 'Our assumption. Five days.';
export const project = 'Our assumption. The days that you would bill, if you billed it by the day.';
export const fewest = 'Our assumption. Nobody counts it. Look into your calendar of last year.';
export const most = 'Our assumption. From the fewest to the most days, the answer is a range.';
export const idle = 'Our assumption. Outdoor shows stop in winter, and drama pauses.';
export const prep = 'Our assumption. It depends on the job: two show days can need four.';
export const prepPaid = 'Our assumption. Nobody pays them until you ask.';
export const admin =
  'Our assumption. Quotes, invoices, books, calls, learning: in all twelve months.';
export const rental = 'Our assumption. None. It belongs on a line of its own.';
export const kit = 'Our assumption. Gear worth 10,000 that lasts five years.';
export const insurance = {
  us: 'Our assumption. Of it, $100 is for gear worth $10,000: a trade magazine told of about one percent, before 2015, so over ten years ago. For liability we have read no US price.',
  gb: 'What one new freelancer was quoted for public liability about 2006, so 20 years ago: ask for a quote of today. Bectu’s members paid £40 in 2024, on top of the membership. Gear is not in it.',
};
export const other = {
  us: 'Our assumption. Retirement savings, accountant, phone, car, dues: count yours. Health insurance is not in it: add its price for you or your family.',
  gb: 'Our assumption. Pension, accountant, phone, car, dues: count yours.',
};
export const tax = 'An example. Put in the share that your accountant names, income tax in it.';
export const free = {
  us: 'Our assumption. None. Put in what your accountant names.',
  gb: 'Class 4 National Insurance begins there, in 2026–27.',
};

/** Pages to read on at, as a reason names them. */
export const negotiation = 'Negotiation';
export const getInsured = 'Get insured';
export const lookAfterYourself = 'Look after yourself';
export const projectManagement = 'Project management';
/** Leaves a place for a page. */
export const see = 'See {page}.';
