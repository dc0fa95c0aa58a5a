/**
 * Contact sheet of text-to-image, for people who work on the pictures: every probe, passes and failures side by side at
 * the player's size. `?capability=people&seed=7&fails=3&words` narrows it. `?judge=40&seed=9` shows so many in a drawn order,
 * half of them failures, with the questions and without the answers; the key is on `window.answers`.
 */
import type { Run } from '@floorwalk/engine';
import { draw, reconstructionOf, runWithOutcome, textToImage } from '@floorwalk/engine';
import { paintDisplayList } from './paint-display-list.ts';

const query = new URLSearchParams(location.search);
const seed = Number(query.get('seed') ?? '7');
const fails = Number(query.get('fails') ?? '2');
const passes = Number(query.get('passes') ?? '1');
const only = query.get('capability');
const sheet = document.getElementById('sheet');

type Shown = ReturnType<typeof runWithOutcome>['output'];

function figure(picture: Shown, words: string, className: string): HTMLElement {
  const box = document.createElement('figure');
  const canvas = document.createElement('canvas');
  const scale = devicePixelRatio;
  canvas.width = picture.display.width * scale;
  canvas.height = picture.display.height * scale;
  const context = canvas.getContext('2d');
  if (context !== null) paintDisplayList(context, picture.display, scale);
  const text = document.createElement('figcaption');
  const verdict = document.createElement('span');
  verdict.className = className;
  verdict.textContent = words;
  text.append(verdict);
  if (query.has('words'))
    text.append(document.createElement('br'), picture.words.en, document.createElement('br'), picture.words.zh);
  box.append(canvas, text);
  return box;
}

function caption(run: Run<Shown>): string {
  return run.success ? 'met' : `${run.fault ?? ''} · ${run.met.map((met) => (met ? '✓' : '✗')).join(' ')}`;
}

function judged(count: number): void {
  const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => draw(seed, 90, 1, a) - draw(seed, 90, 1, b));
  const row = document.createElement('div');
  row.className = 'row';
  const answers = order.map((slot, i) => {
    const probe = textToImage.probes[Math.floor(draw(seed, 90, 4, slot) * textToImage.probes.length)];
    const run = runWithOutcome(probe, slot % 2 === 0, { seed, exhibitId: 'judged', nth: slot });
    const asked = probe.requirements.map(({ text }) => text.en).join(' / ');
    row.append(figure(run.output, `${i + 1}. ${probe.prompt.en} (${asked})`, 'open'));
    return { n: i + 1, probe: probe.id, success: run.success, fault: run.fault };
  });
  sheet?.append(row);
  Object.assign(window, { answers });
}

const toJudge = Number(query.get('judge') ?? '0');
if (toJudge > 0) judged(toJudge);
for (const probe of toJudge > 0 ? [] : textToImage.probes) {
  if (only !== null && probe.capability !== only) continue;
  const section = document.createElement('section');
  const title = document.createElement('h2');
  title.textContent = `${probe.prompt.en} · ${probe.prompt.zh}`;
  const row = document.createElement('div');
  row.className = 'row';
  for (let nth = 0; nth < passes + fails; nth++) {
    const run = runWithOutcome(probe, nth < passes, { seed, exhibitId: 'sheet', nth });
    row.append(figure(run.output, caption(run), run.success ? 'pass' : 'fault'));
  }
  section.append(title, row);
  sheet?.append(section);
}
if (toJudge === 0 && (only === null || only === 'reconstruction')) {
  const row = document.createElement('div');
  row.className = 'row';
  for (const id of ['moore-threads-garden', 'kling-clip'] as const) {
    const { picture, caption: text } = reconstructionOf(id);
    row.append(figure(picture, text.en, 'pass'));
  }
  sheet?.append(row);
}
document.title = 'ready';
