import { PageLink } from '../links.tsx';

/** What a code beside a role means, and how well it fits. */
export const CodesTold = () => (
  <p class="measure">
    Lists of occupations know few of these jobs by name. So one code stands for many of them, and
    beside each code is how well it fits. <strong>Exact fit</strong> means that the class is this
    job. <strong>Nearest fit</strong> means that the job belongs there with others.{' '}
    <strong>Loose fit</strong> means a wider class that tells you little of it. Why a class was
    chosen stands on the page of each role, and{' '}
    <PageLink title="each class" address="/occupations/" /> has a page with its figures. Below the
    roles are <a href="#programs">programs of study</a>.
  </p>
);

/** What a code of a program of study says, and which programs are listed. */
export const ProgramsTold = () => (
  <p class="measure">
    CIP is the US classification of courses. A CIP code says what is taught. It has no pay, and it
    promises no job. Listed are all programs that the official crosswalk joins with sound, audio and
    video, and broadcast technicians or with audiovisual installers, and two more that teach sound.
    Software developers, engineers and teachers are joined with many general programs: look these up
    by the code of the class.
  </p>
);
