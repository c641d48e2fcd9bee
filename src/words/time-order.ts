/** What the order of roles by time goes by, above them. */
export const goesBy =
  'Each role stands by the least time that a source states for it, and not all state the same. Where a role says “Related work the job asks for”, that is what people in the job told O*NET is asked of somebody new: it may be none, and it is not how long a career took. The others state how long a training lasts. Roles of which no source states a time, only careers of single people or nothing, stand apart below.';
