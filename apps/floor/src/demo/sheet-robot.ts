/**
 * Contact sheet of robots, for people who work on them: each probe's six stills, a pass and failures.
 * `?capability=balance&seed=7&fails=3&steered&screened&words` narrows it. `?judge=40&seed=9` shows so many runs in a
 * drawn order, half of them failures, without saying which; the key is on `window.answers` for who has judged.
 */
import type { Run, RobotTrial } from '@floorwalk/engine';
import { draw, robot, robotRunWithOutcome } from '@floorwalk/engine';
import { paintTrial, STAGE_H, STAGE_W } from './robot/paint-trial.ts';

const query = new URLSearchParams(location.search);
const number = (name: string, or: number): number => Number(query.get(name) ?? or);
const seed = number('seed', 7);
const width = number('width', 300);
const sheet = document.getElementById('sheet');

function stills({ output }: Run<RobotTrial>, times: readonly number[] = output.stills): HTMLElement {
  const row = document.createElement('div');
  row.className = 'row';
  for (const atS of times) {
    const canvas = document.createElement('canvas');
    const scale = (width / STAGE_W) * devicePixelRatio;
    canvas.width = Math.round(STAGE_W * scale);
    canvas.height = Math.round(STAGE_H * scale);
    canvas.style.width = `${width}px`;
    const context = canvas.getContext('2d');
    if (context) paintTrial(context, output, atS, scale);
    row.append(canvas);
  }
  return row;
}

function heading(level: 'h2' | 'h3', text: string): HTMLElement {
  const title = document.createElement(level);
  title.textContent = text;
  return title;
}

function judgeSheet(count: number): void {
  const answers: unknown[] = [];
  const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => draw(seed, 90, 1, a) - draw(seed, 90, 1, b));
  order.forEach((slot, i) => {
    const probe = robot.probes[Math.floor(draw(seed, 90, 4, slot) * robot.probes.length)];
    const traits = { teleoperated: draw(seed, 90, 2, slot) < 0.4, screened: draw(seed, 90, 3, slot) < 0.3 };
    const run = robotRunWithOutcome(probe, slot % 2 === 0, { seed, exhibitId: 'judged', nth: slot }, traits);
    const section = document.createElement('section');
    section.id = `run-${i + 1}`;
    section.append(heading('h2', `${i + 1}. ${probe.prompt.en} (${run.output.takenS.toFixed(1)} s)`), stills(run));
    const list = document.createElement('ol');
    for (const { text } of probe.requirements) {
      const line = document.createElement('li');
      line.textContent = text.en;
      list.append(line);
    }
    section.append(list);
    sheet?.append(section);
    answers.push({ n: i + 1, probe: probe.id, success: run.success, met: run.met, fault: run.fault ?? null });
  });
  Object.assign(window, { answers });
}

function probeSheet(): void {
  const traits = { teleoperated: query.has('steered'), screened: query.has('screened') };
  for (const probe of robot.probes) {
    if (query.has('capability') && probe.capability !== query.get('capability')) continue;
    if (query.has('probe') && probe.id !== query.get('probe')) continue;
    const section = document.createElement('section');
    section.append(heading('h2', `${probe.id}: ${probe.prompt.en} · ${probe.prompt.zh}`));
    const passes = number('passes', 1);
    for (let nth = 0; nth < passes + number('fails', 2); nth++) {
      const run = robotRunWithOutcome(probe, nth < passes, { seed, exhibitId: 'sheet', nth }, traits);
      const marks = run.met.map((met) => (met ? '✓' : '✗')).join(' ');
      section.append(heading('h3', `${run.fault ?? 'met'} · ${marks} · ${run.output.takenS} s`), stills(run));
      if (query.has('words')) section.append(run.output.words.en);
    }
    sheet?.append(section);
  }
}

if (query.has('judge')) judgeSheet(number('judge', 40));
else probeSheet();
document.title = 'ready';
