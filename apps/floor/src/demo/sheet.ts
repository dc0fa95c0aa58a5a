/**
 * Contact sheet of text-to-image, for people who work on the pictures: every probe, passes and failures side by side at
 * the player's size. `?capability=people&seed=7&fails=3&words` narrows it.
 */
import type { Run } from '@floorwalk/engine';
import { reconstructionOf, runWithOutcome, textToImage } from '@floorwalk/engine';
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

for (const probe of textToImage.probes) {
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
if (only === null || only === 'reconstruction') {
  const row = document.createElement('div');
  row.className = 'row';
  for (const id of ['moore-threads-garden', 'kling-clip'] as const) {
    const { picture, caption: text } = reconstructionOf(id);
    row.append(figure(picture, text.en, 'pass'));
  }
  sheet?.append(row);
}
document.title = 'ready';
