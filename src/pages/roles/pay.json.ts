import type { APIRoute } from 'astro';
import { writtenPayOrders } from '../../knowledge/figures/pay-orders.ts';
import { knowledge } from '../../site/knowledge.ts';

/** Every order of roles by pay, which the page of all roles fetches when it is asked for one. */
export const GET: APIRoute = () => Response.json(writtenPayOrders(knowledge));
