import { dezeOmgeving } from '#platform/browser.ts';
import { maakOefeningenStore } from './oefeningen.ts';

/** The one store of the page. On the server it never leaves its first state. */
export const oefeningen = maakOefeningenStore(dezeOmgeving);
