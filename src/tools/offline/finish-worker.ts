import { parentPort, workerData } from 'node:worker_threads';
import type { Place } from './archive/archive.ts';
import { finishSite } from './finish-site.ts';

const { place, folder } = workerData as { place: Place; folder: string };
parentPort?.postMessage(await finishSite(place, folder));
