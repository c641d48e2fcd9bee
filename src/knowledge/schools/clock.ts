import type { Lesson } from '../../schema/lesson.ts';

/** When a part begins, from the start of the lesson: "0:05". */
const atMinute = (minute: number): string =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** The parts of a lesson with when each begins and ends. */
export function onTheClock({ parts }: Lesson) {
  let minute = 0;
  return parts.map((part) => {
    const from = atMinute(minute);
    minute += part.minutes;
    return { part, from, to: atMinute(minute) };
  });
}
