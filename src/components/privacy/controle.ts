/** All elements of the page on which somebody checks, in one file: many small ones weigh more. */
import './beleid.element.ts';
import './kopieer.element.ts';
import './opslag.element.ts';
import './proef.element.ts';
import './verzoeken.element.ts';
