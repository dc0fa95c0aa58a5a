/**
 * Contact sheet of text-to-video, for people who work on the clips: the six frames of every probe's passes and failures.
 * `?capability=...&seed=7&fails=2` narrows it. `?blind=40` shows a shuffled set, half of it failures, with the questions
 * and without the answers; `&key` prints the answers alone.
 */
import type { Clip } from '@floorwalk/engine';
import { clipFrame, clipWithOutcome, textToVideo } from '@floorwalk/engine';
import { paintDisplayList } from './paint-display-list.ts';

const query = new URLSearchParams(location.search);
const seed = Number(query.get('seed') ?? '7');
const fails = Number(query.get('fails') ?? '2');
const only = query.get('capability');
const blind = Number(query.get('blind') ?? '0');
const sheet = document.getElementById('sheet');

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

function stripOf(clip: Clip): HTMLElement {
  const row = element('div', '', 'strip');
  for (const frame of clip.strip) {
    const canvas = document.createElement('canvas');
    canvas.width = 364;
    canvas.height = 232;
    const context = canvas.getContext('2d');
    if (context !== null) paintDisplayList(context, clipFrame(clip, frame));
    row.append(canvas);
  }
  return row;
}

/** A permutation of 0 to n - 1, the same for the same seed. */
function shuffled(n: number): number[] {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const list = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

function showBlind(): void {
  const { probes } = textToVideo;
  const order = shuffled(blind);
  const subject = shuffled(probes.length);
  order.forEach((nth, place) => {
    const probe = probes[subject[nth % probes.length]];
    const run = clipWithOutcome(probe, nth % 2 === 0, { seed, exhibitId: 'blind', nth });
    const section = document.createElement('section');
    section.append(element('h2', `${place + 1}. ${probe.prompt.en}`));
    if (query.has('key')) {
      section.append(
        element('p', `${run.success ? 'PASS' : 'FAIL'} ${run.fault ?? ''} ${run.met.map(Number).join('')}`),
      );
    } else {
      const list = document.createElement('ol');
      for (const { text } of probe.requirements) list.append(element('li', text.en));
      section.append(list, stripOf(run.output));
    }
    sheet?.append(section);
  });
}

function showAll(): void {
  for (const probe of textToVideo.probes) {
    if (only !== null && probe.capability !== only) continue;
    const section = document.createElement('section');
    section.append(element('h2', `${probe.prompt.en} · ${probe.prompt.zh}`));
    for (let nth = 0; nth < 1 + fails; nth++) {
      const run = clipWithOutcome(probe, nth === 0, { seed, exhibitId: 'sheet', nth });
      const verdict = `${run.fault ?? 'met'} · ${run.met.map((met) => (met ? '✓' : '✗')).join(' ')} · ${run.output.words.en} ${run.output.words.zh}`;
      section.append(element('p', verdict, run.success ? '' : 'fault'), stripOf(run.output));
    }
    sheet?.append(section);
  }
}

if (blind > 0) showBlind();
else showAll();
document.title = 'ready';
