import type { DayChanged } from '../knowledge/changes/told.ts';
import type { FileTold } from '../knowledge/open/file-told.ts';
import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import { pairsIn } from './cards.ts';
import { comparisonTwin } from './comparison.tsx';
import { crewTwin } from './crew.tsx';
import { familyTwin } from './family.tsx';
import { pageTwin, termTwin } from './free-text.tsx';
import { occupationTwin } from './occupation.tsx';
import { changesTwin, dayTwin, roleChangesTwin } from './pages/changes.tsx';
import { codePartTwins, codesTwin } from './pages/codes.tsx';
import { comparePartTwins, compareTwin } from './pages/compare.tsx';
import { coveragePartTwins } from './pages/coverage-lists.tsx';
import { coverageTwin } from './pages/coverage.tsx';
import { dataTwin } from './pages/data.tsx';
import { decodeTwin } from './pages/decode.tsx';
import { hearTwin } from './pages/hear.tsx';
import { homeTwin } from './pages/home.tsx';
import {
  crewsTwin,
  indexPartTwins,
  occupationsTwin,
  skillsTwin,
  sourcesTwin,
  stepsTwin,
  termsTwin,
} from './pages/indexes.tsx';
import { jobPartTwins, jobsTwin } from './pages/jobs.tsx';
import { offlineTwin } from './pages/offline.tsx';
import { keptTwin } from './pages/kept.tsx';
import { mapPartTwins, mapTwin } from './pages/map.tsx';
import { planTwin } from './pages/plan.tsx';
import { rateTwin } from './pages/rate.tsx';
import { rolePartTwins, rolesTwin } from './pages/roles.tsx';
import { answersTwin, classSheetTwin, schoolsTwin } from './pages/schools.tsx';
import { searchReportTwin } from './pages/search-report.tsx';
import { titlePartTwins, titlesBySectorTwin, titlesTwin } from './pages/titles.tsx';
import { askTwin, sheetTwin } from './role/papers.tsx';
import { roleTwin } from './role/role.tsx';
import { skillTwin } from './skill.tsx';
import { sourceTwin } from './source.tsx';
import { stepTwin } from './step.tsx';
import { titleTwin } from './title.tsx';
import type { Twin } from './twin.tsx';

/** The pages that are made from no entry, but for the open data. */
const sitePageTwins = [
  homeTwin,
  rolesTwin,
  skillsTwin,
  stepsTwin,
  compareTwin,
  planTwin,
  keptTwin,
  mapTwin,
  titlesTwin,
  titlesBySectorTwin,
  termsTwin,
  crewsTwin,
  hearTwin,
  sourcesTwin,
  occupationsTwin,
  jobsTwin,
  rateTwin,
  decodeTwin,
  schoolsTwin,
  classSheetTwin,
  answersTwin,
  codesTwin,
  offlineTwin,
  coverageTwin,
  searchReportTwin,
];

/** The parts of lists that are too long for one page. */
const partTwinsOf = [
  titlePartTwins,
  mapPartTwins,
  rolePartTwins,
  jobPartTwins,
  comparePartTwins,
  codePartTwins,
  coveragePartTwins,
  indexPartTwins,
];

/** What twins are made of besides the knowledge base. */
export interface Told {
  /** The files of the open data, and the full address of their page. */
  files: () => readonly FileTold[];
  url: string;
  /** What changed, the newest day first. */
  days: readonly DayChanged[];
}

/** The twins of all pages, but for the search and for what only leads on. */
export function twinsOf(knowledge: Knowledge, { files, url, days }: Told): Twin[] {
  const { roles, skills, steps, families, crews, terms, pages, occupations, sources } =
    knowledge.byKind;
  return [
    ...sitePageTwins.map((of) => of(knowledge)),
    ...partTwinsOf.flatMap((of) => of(knowledge)),
    dataTwin(knowledge, files, url),
    changesTwin(days),
    ...days.map(dayTwin),
    ...roles.map((role) => roleChangesTwin(days, role)),
    ...pages.map((page) => pageTwin(knowledge, page)),
    ...families.map((family) => familyTwin(knowledge, family)),
    ...roles.flatMap((role) => [roleTwin, sheetTwin, askTwin].map((of) => of(knowledge, role))),
    ...skills.map((skill) => skillTwin(knowledge, skill)),
    ...steps.map((step) => stepTwin(knowledge, step)),
    ...[...pairsIn(knowledge)].map((pair) => comparisonTwin(knowledge, pair)),
    ...crews.map((crew) => crewTwin(knowledge, crew)),
    ...terms.map((term) => termTwin(knowledge, term)),
    ...knowledge.titles.map((title) => titleTwin(knowledge, title)),
    ...occupations.map((occupation) => occupationTwin(knowledge, occupation)),
    ...sources.map((source) => sourceTwin(knowledge, source)),
  ];
}
