import { counted } from './plural.ts';

export const roles = (count: number) => counted(count, 'role', 'roles');
export const pages = (count: number) => counted(count, 'page', 'pages');
export const figures = (count: number) => counted(count, 'figure', 'figures');
export const sources = (count: number) => counted(count, 'source', 'sources');
export const classes = (count: number) => counted(count, 'class', 'classes');
export const people = (count: number) => counted(count, 'person', 'people');
export const rows = (count: number) => counted(count, 'row', 'rows');
