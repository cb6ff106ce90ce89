/**
 * What can go wrong while the packages are installed, each with a sentence for somebody who does not program.
 * Plain JavaScript for Node 14 and up: it has to run on the machine's own Node, whatever its age.
 */

const NEEDED = 20;

/** @type {ReadonlyArray<{ name: string, codes: readonly string[], sentence: string }>} */
const PROBLEMS = [
  {
    name: 'network',
    codes: [
      'ENOTFOUND',
      'EAI_AGAIN',
      'ECONNREFUSED',
      'ECONNRESET',
      'ETIMEDOUT',
      'ERR_SOCKET_TIMEOUT',
      'EHOSTUNREACH',
      'ENETUNREACH',
    ],
    sentence:
      'The packages could not be downloaded: there is no connection to the internet. ' +
      'Check the connection (or the proxy of your organisation) and run the same command again.',
  },
  {
    name: 'certificate',
    codes: [
      'SELF_SIGNED_CERT_IN_CHAIN',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'CERT_HAS_EXPIRED',
    ],
    sentence:
      'A security program or proxy of your organisation stands between this computer and the packages. ' +
      'Ask your IT department for its certificate (setting NODE_EXTRA_CA_CERTS), or use another network.',
  },
  {
    name: 'disk',
    codes: ['ENOSPC', 'EDQUOT'],
    sentence: 'The disk is full. Make about 1 GB free and run the same command again.',
  },
  {
    name: 'permission',
    codes: ['EACCES', 'EPERM', 'EROFS'],
    sentence:
      'This folder may not be changed, or a file in it is in use. Close other programs that use this folder; ' +
      'if that does not help, move the project to a folder of your own and run the same command again.',
  },
  {
    name: 'in use',
    codes: ['EBUSY', 'ENOTEMPTY'],
    sentence:
      'A file in the folder node_modules is in use. Close other programs that use this folder, ' +
      'delete the folder node_modules and run the same command again.',
  },
  {
    name: 'lock file',
    codes: ['EUSAGE', 'ELOCKVERIFY'],
    sentence:
      'The lists package.json and package-lock.json do not agree. Take a fresh copy of the project, ' +
      'or, if you changed package.json yourself, run `npm install`.',
  },
  {
    name: 'package',
    codes: ['E401', 'E403', 'E404', 'E407', 'E500', 'E502', 'E503', 'E504', 'ETARGET', 'EINTEGRITY'],
    sentence:
      'A package could not be fetched as it should be. Try again later; ' +
      'if it stays like this, ask your IT department whether npm may fetch packages.',
  },
  {
    name: 'no npm',
    codes: ['NO_NPM'],
    sentence: 'The program npm was not found. Install Node.js again from https://nodejs.org: npm comes with it.',
  },
];

const UNKNOWN = { name: 'unknown', codes: [], sentence: 'Installing the packages did not succeed.' };

/** The code that npm names itself counts; else the first known one anywhere in what it said.
 * @param {string} output
 */
function findCode(output) {
  const named = /npm (?:error|ERR!) code (\S+)/.exec(output);
  if (named && problemOfCode(named[1]) !== UNKNOWN) return named[1];
  const known = PROBLEMS.reduce((codes, problem) => codes.concat(problem.codes), /** @type {string[]} */ ([]));
  return known.find((code) => new RegExp(`\\b${code}\\b`).test(output));
}

/** @param {string | undefined} code */
export function problemOfCode(code) {
  return PROBLEMS.find((problem) => code !== undefined && problem.codes.includes(code)) || UNKNOWN;
}

/** @param {string} output everything npm printed */
export function classifyOutput(output) {
  return problemOfCode(findCode(output));
}

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function oldNodeSentence(version) {
  if (Number(version.split('.')[0]) >= NEEDED) return undefined;
  return (
    `This computer has Node ${version}, and Node ${NEEDED} or newer is needed. ` +
    'Install the LTS version from https://nodejs.org, open a new terminal and run the same command again.'
  );
}
