import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { lijstcode, verhaalcode } from '#integrations/verhaalmodules.ts';
import { verhaal as schema } from '#schemas/verhaal.ts';

const MAP = 'src/content/verhalen';

it.each(readdirSync(MAP))('the script of %s has the conversation and nothing that gives a reading away', (naam) => {
  const verhaal = schema.parse(parse(readFileSync(`${MAP}/${naam}`, 'utf8')));
  const code = verhaalcode(verhaal);
  const { transcript, ...rest } = JSON.parse(code.replace(/^export default /, '').replace(/;\n$/, '')) as {
    readonly transcript: readonly unknown[];
  };
  expect(transcript).toHaveLength(verhaal.transcript.length);
  expect(Object.keys(rest).sort()).toEqual(['sprekers', 'titel', 'vooraf']);
  for (const geheim of [verhaal.interview, verhaal.reflectie, verhaal.herkomst, ...verhaal.groepsvragen])
    expect(code).not.toContain(JSON.stringify(geheim).slice(1, 40));
  for (const { waarneming } of verhaal.momenten) expect(code).not.toContain(JSON.stringify(waarneming));
});

it('fetches each story by itself', () => {
  expect(lijstcode(['verhaal-druk'])).toContain(
    '"verhaal-druk": () => import("virtual:werkblad-verhaal/verhaal-druk")',
  );
});
