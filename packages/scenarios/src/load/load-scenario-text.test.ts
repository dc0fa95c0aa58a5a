import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../scenario-error.ts';
import { loadScenarioText } from './load-scenario-text.ts';

const firstSteps = readFileSync(new URL('../../scenarios/first-steps/scenario.yaml', import.meta.url), 'utf8');

/** first-steps with one text replaced; fails if the text is not in it. */
function altered(from: string | RegExp, to: string): string {
  const text = firstSteps.replace(from, to);
  expect(text).not.toBe(firstSteps);
  return text;
}
function errorOf(text: string): ScenarioError {
  try {
    loadScenarioText(text, 'fair.yaml');
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
  throw new Error('the scenario was accepted');
}
function issueOf(text: string) {
  const { issues } = errorOf(text);
  expect(issues).toHaveLength(1);
  return issues[0];
}
/** The line on which a text first stands, from 1. */
function lineWith(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('loadScenarioText', () => {
  it('[SC1] names file, path, line, what is wrong and what would be right for a missing field', () => {
    const text = altered('    brand: mustard\n', '');
    expect(issueOf(text)).toEqual({
      file: 'fair.yaml',
      path: 'exhibitors[1].brand',
      line: lineWith(text, '- id: pomelo-labs'),
      wrong: 'this field is missing',
      right: 'give one of indigo, teal, mustard, plum, moss, sky, rose, slate, apricot',
    });
  });
  it('[SC1] names a key that nothing reads, on its own line', () => {
    const text = altered('    form: island', '    form: island\n    colour: red');
    expect(issueOf(text)).toMatchObject({
      path: 'exhibitors[0]',
      line: lineWith(text, 'colour: red'),
      wrong: 'nothing is called "colour" here',
    });
  });
  it('[SC1] reads JSON as well as YAML', () => {
    const { version } = loadScenarioText(firstSteps, 'fair.yaml');
    expect(version).toBe('1.0.0');
    expect(errorOf('{ "floorwalk": 1 }').issues[0]).toMatchObject({
      path: 'id',
      line: 1,
      wrong: 'this field is missing',
    });
  });
  it('[SC2] refuses a source that the ledger does not hold', () => {
    const text = altered('source: fiction, value: ["2024-07-04"]', 'source: A99, value: ["2024-07-04"]');
    expect(issueOf(text)).toMatchObject({
      path: 'days.source',
      line: lineWith(text, 'source: A99'),
      wrong: 'the source "A99" is not in the ledger',
    });
  });
  it('[SC2] refuses a real company that is given invented words, and an invented one that cites', () => {
    const { issues } = errorOf(altered('fictional: true', 'fictional: false'));
    expect(issues.map(({ path }) => path)).toContain('exhibitors[0].pitch.source');
    expect(issues[0].wrong).toBe('a real company is given invented words');
  });
  it('[SC2] refuses an opinion of the ledger that is shown as a fact', () => {
    const ledger =
      'ledger:\n  - { id: A48, kind: opinion, source: an article, text: { en: Far ahead, zh: 遥遥领先 } }\n';
    const text = `${altered('fictional: true', 'fictional: false').replace(
      /pitch:\n {6}kind: claim\n {6}source: fiction/,
      'pitch:\n      kind: fact\n      source: A48',
    )}\n${ledger}`;
    expect(errorOf(text).issues).toContainEqual(
      expect.objectContaining({ path: 'exhibitors[0].pitch.kind', right: 'give kind: opinion' }),
    );
  });
  it('[SC3] refuses a text without its translation', () => {
    const text = altered('name: { en: Kestrel, zh: 红隼机器人 }', 'name: { en: Kestrel }');
    expect(issueOf(text)).toMatchObject({
      path: 'exhibitors[9].name.zh',
      line: lineWith(text, 'name: { en: Kestrel }'),
      wrong: 'the Chinese text is missing',
    });
  });
  it('[SC4] refuses stands that overlap and names both', () => {
    const text = altered('xM: 8.5, yM: 1, wM: 3', 'xM: 7.5, yM: 1, wM: 3');
    expect(issueOf(text)).toMatchObject({
      path: 'exhibitors[2].rect',
      line: lineWith(text, 'xM: 7.5, yM: 1, wM: 3'),
      wrong: 'the stand "brightmoss" overlaps the stand "pomelo-labs"',
    });
  });
  it('[SC4] refuses a stand outside its hall, and one in an aisle', () => {
    expect(issueOf(altered('xM: 33.5, yM: 16.5, wM: 3', 'xM: 35.5, yM: 16.5, wM: 3')).wrong).toBe(
      'the stand "siltstone" sticks out of the hall "garden-hall"',
    );
    expect(issueOf(altered('xM: 8.5, yM: 1, wM: 3, dM: 3', 'xM: 8.5, yM: 1, wM: 3, dM: 4')).wrong).toBe(
      'the stand "brightmoss" stands in the aisle "north"',
    );
  });
  it('[SC4] refuses a size that is negative', () => {
    const text = altered('wM: 15, dM: 12', 'wM: -15, dM: 12');
    expect(issueOf(text)).toEqual({
      file: 'fair.yaml',
      path: 'exhibitors[0].rect.wM',
      line: lineWith(text, 'wM: -15'),
      wrong: '-15 is out of range',
      right: 'it must be more than 0',
    });
  });
  it('[SC5] refuses a stand with no aisle along its south edge', () => {
    const text = altered(/ {4}- \{ id: west-lane.*\n/, '');
    expect(issueOf(text)).toMatchObject({
      path: 'exhibitors[7].rect',
      wrong: 'the stand "papercrane" cannot be reached: no aisle runs along its south edge (y 11.5 m)',
    });
  });
  it('[SC5] refuses a stand whose aisle is cut off from the entrance', () => {
    const text = altered('to: { xM: 9.75, yM: 13.25 }', 'to: { xM: 8, yM: 13.25 }');
    expect(issueOf(text)).toMatchObject({
      path: 'exhibitors[7].rect',
      wrong: 'the stand "papercrane" cannot be reached: its aisle is cut off from the entrance',
    });
  });
  it('[SC6] refuses ids that are given twice and references to nothing', () => {
    expect(issueOf(altered('id: murmur', 'id: kestrel'))).toMatchObject({
      path: 'exhibitors[10].id',
      wrong: 'the id "kestrel" was given before, at exhibitors[9]',
    });
    expect(issueOf(altered('zone: words', 'zone: wrods')).wrong).toBe('there is no zone "wrods"');
    expect(issueOf(altered('robotics: 0.9', 'robots: 0.9')).wrong).toBe('there is no category of exhibitors "robots"');
  });
  it('[SC6] refuses days, hours and shares that do not fit together', () => {
    expect(issueOf(altered('value: [1200]', 'value: [1200, 900]')).path).toBe('fair.visitsPerDay.value');
    expect(issueOf(altered('value: "16:00"', 'value: "08:00"')).path).toBe('fair.lastEntry.value');
    expect(issueOf(altered('share: 0.45', 'share: 0.55')).wrong).toBe('the shares of the personas add up to 1.1');
  });
  it('[SC6] refuses events on stages, days or at hours that are not there', () => {
    const event = (more: string): string =>
      altered(
        '\nplan:\n',
        `\nprogramme:\n  - { id: talk, kind: figure, source: fiction, title: { en: A talk, zh: 讲座 }, standing: 50, draw: 0.1, ${more} }\n\nplan:\n`,
      ).replace('kind: cafe', 'kind: stage');
    const good = loadScenarioText(event('day: 1, start: "11:00", lengthMin: 30, stages: [cafe]'), 'fair.yaml');
    expect(good.programme).toMatchObject([{ id: 'talk', day: 0, startMs: 39_600_000, lengthMs: 1_800_000 }]);
    expect(issueOf(event('day: 1, start: "11:00", lengthMin: 30, stages: [caff]')).wrong).toBe(
      'there is no stage "caff"',
    );
    expect(issueOf(event('day: 2, start: "11:00", lengthMin: 30, stages: [cafe]')).path).toBe('programme[0].day');
    expect(issueOf(event('day: 1, start: "16:50", lengthMin: 30, stages: [cafe]')).path).toBe('programme[0].start');
  });
  it('[SC7] refuses what is neither YAML nor JSON, or no scenario', () => {
    expect(issueOf('\u0089PNG\u0000\u0001').wrong).toBe('this is not text');
    expect(errorOf('{ "floorwalk": 1, ]').issues[0].wrong).toMatch(/^this is neither YAML nor JSON: /);
    expect(issueOf('').wrong).toBe('the file is empty');
    expect(issueOf('a walk in the park').wrong).toBe('this is not a scenario');
    expect(issueOf('[1, 2, 3]').wrong).toBe('this is not a scenario');
    expect(issueOf('a: 1\na: 2').wrong).toBe('"a" stands here twice');
  });
  it('[SC8] refuses bombs of aliases, deep nests and noise before they cost anything', () => {
    const rungs = 'abcdefghijk'.split('').map(
      (c, i, all) =>
        `${c}: &${c} [${Array(9)
          .fill(i ? `*${all[i - 1]}` : 1)
          .join(', ')}]`,
    );
    expect(issueOf(rungs.join('\n')).wrong).toBe('its aliases (*name) unfold without end');
    expect(issueOf('['.repeat(1_000_000)).wrong).toBe('it is nested too deeply');
    expect(issueOf('- '.repeat(1_000_000)).wrong).toBe('it is nested too deeply');
    expect(issueOf('k: 1\n'.repeat(500_000)).wrong).toBe('it has more than 600000 parts');
    expect(issueOf('x'.repeat(6 * 1024 * 1024))).toMatchObject({ line: undefined, wrong: 'the file has 6.0 MB' });
  });
  it('[SC9] finds the ledger beside the scenario and names it in errors', () => {
    const text = `${firstSteps}\nledger: sources.yaml\n`;
    const beside = (name: string) =>
      name === 'sources.yaml' ? '- { id: A01, kind: fact, source: x, text: { en: y } }' : undefined;
    expect(() => loadScenarioText(text, 'fairs/fair.yaml', beside)).toThrow(
      'fairs/sources.yaml:1 [0].text.zh: the Chinese text is missing; give every text as { en: ..., zh: ... }',
    );
    expect(issueOf(text)).toMatchObject({ path: 'ledger', wrong: 'there is no "sources.yaml" beside the scenario' });
    expect(issueOf(`${firstSteps}\nledger: ../../etc/passwd\n`).wrong).toBe(
      '"../../etc/passwd" is not the name of a ledger file',
    );
  });
});
