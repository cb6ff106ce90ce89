/**
 * How long a build takes with many lessons, beside a bare Astro + MDX site with as many texts of the same length.
 *
 *   npm run meet:bouwtijd -- [--lessen 400]
 *
 * Both are made in a temporary folder from the lessons that exist, and removed afterwards.
 */
import '../lib/assert-node.ts';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { lessen: { type: 'string', default: '400' } } });
const AANTAL = Number(values.lessen);
const WORTEL = process.cwd();
const lessen = globSync('src/content/lessen/**/*.mdx').map((pad) => readFileSync(pad, 'utf8'));
const [eersteModule = ''] = globSync('src/content/modules/*.yaml').map((pad) => readFileSync(pad, 'utf8'));
const PER_MODULE = 6;

/** The site as it is, with copies of its lessons until there are enough, six in a module, each with an id of its own. */
function onzeSite(map: string): void {
  const mee = [
    'src',
    'public',
    'scripts',
    'package.json',
    'tsconfig.json',
    'astro.config.mjs',
    'postcss.config.mjs',
    'site.config.ts',
    'budgets.json',
  ];
  for (const naam of mee) cpSync(join(WORTEL, naam), join(map, naam), { recursive: true });
  symlinkSync(join(WORTEL, 'node_modules'), join(map, 'node_modules'));
  for (let i = lessen.length; i < AANTAL; i++) {
    const nummer = 100 + Math.floor(i / PER_MODULE);
    const kopie = (lessen[i % lessen.length] ?? '')
      .replace(/^id: (.+)$/m, `id: $1-${i}`)
      .replace(/^module: .+$/m, `module: kopie-${nummer}`)
      .replace(/^volgorde: .+$/m, `volgorde: ${(i % PER_MODULE) + 1}`);
    writeFileSync(join(map, 'src/content/lessen', `kopie-${i}.mdx`), kopie);
    writeFileSync(
      join(map, 'src/content/modules', `kopie-${nummer}.yaml`),
      eersteModule.replace(/^id: .+$/m, `id: kopie-${nummer}`).replace(/^nummer: .+$/m, `nummer: ${(nummer % 12) + 1}`),
    );
  }
}

/** The same texts in a site without anything of ours: markers of our components become plain words. */
function kaleSite(map: string): void {
  symlinkSync(join(WORTEL, 'node_modules'), join(map, 'node_modules'));
  mkdirSync(join(map, 'src/pages'), { recursive: true });
  writeFileSync(join(map, 'package.json'), '{"type":"module","private":true}');
  writeFileSync(
    join(map, 'astro.config.mjs'),
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], markdown: { syntaxHighlight: false } };\n",
  );
  writeFileSync(
    join(map, 'src/layout.astro'),
    '<html lang="nl"><head><title>t</title></head><body><slot /></body></html>\n',
  );
  for (let i = 0; i < AANTAL; i++) {
    const tekst = (lessen[i % lessen.length] ?? '').replace(/^---[\s\S]*?\n---\n/, '').replace(/<\/?[A-Z][^>]*>/g, '');
    writeFileSync(join(map, 'src/pages', `les-${i}.mdx`), `---\nlayout: ../layout.astro\n---\n${tekst}`);
  }
}

function bouw(maak: (map: string) => void): number {
  const map = mkdtempSync(join(tmpdir(), `${basename(WORTEL)}-bouw-`));
  try {
    maak(map);
    const begin = performance.now();
    const { status, stderr } = spawnSync(join(WORTEL, 'node_modules/.bin/astro'), ['build'], {
      cwd: map,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
    return (performance.now() - begin) / 1000;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

const kaal = bouw(kaleSite);
console.log(`bare Astro + MDX, ${AANTAL} texts: ${kaal.toFixed(1)} s`);
const onze = bouw(onzeSite);
console.log(`this site, ${AANTAL} lessons: ${onze.toFixed(1)} s, ${(onze / kaal).toFixed(2)} × as long`);
