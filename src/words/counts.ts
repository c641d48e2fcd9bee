import { counted } from './plural.ts';

export const roles = (count: number) => counted(count, 'role', 'roles');
export const pages = (count: number) => counted(count, 'page', 'pages');
export const figures = (count: number) => counted(count, 'figure', 'figures');
export const sources = (count: number) => counted(count, 'source', 'sources');
export const classes = (count: number) => counted(count, 'class', 'classes');
export const people = (count: number) => counted(count, 'person', 'people');
export const rows = (count: number) => counted(count, 'row', 'rows');
export const terms = (count: number) => counted(count, 'term', 'terms');
export const skills = (count: number) => counted(count, 'skill', 'skills');
export const steps = (count: number) => counted(count, 'step', 'steps');
export const comparisons = (count: number) => counted(count, 'comparison', 'comparisons');
