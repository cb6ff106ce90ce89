/** Making a file: fetched when somebody asks for one. A door of its own, so that nothing else needs a list of its names. */
export { bewaarInBestand } from '../inuit/maken.ts';
