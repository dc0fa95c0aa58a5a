import { answerAt, dealFloor, INTERVIEW_QUESTION_IDS, proofAt } from '@floorwalk/engine';
import { expect, it } from 'vitest';
import { loadScenario } from '../src/index.ts';

const scenario = loadScenario('waic-2024');
const stands = scenario.exhibitors.flatMap(({ fictional }, row) => (fictional ? [row] : []));
const share = (values: readonly boolean[]) => values.filter(Boolean).length / values.length;

it('[IV10] changes the right conclusion by proof at half of the stands or more, and leaves most claims true', () => {
  for (const { id } of scenario.worlds) {
    const floor = dealFloor(scenario, 4711, id);
    const heard = stands.map((row) =>
      INTERVIEW_QUESTION_IDS.map((question) => {
        const { kind, truth } = answerAt(floor, row, question);
        const { effect } = proofAt(floor, row, question);
        const changes = effect === 'contradicts' || (kind === 'evasion' && effect === 'answers');
        return { question, kind, truth, effect, changes };
      }),
    );
    const all = heard.flat();
    const claims = all.filter(({ kind }) => kind === 'claim');
    const measured = {
      world: id,
      stands: share(heard.map((answers) => answers.some(({ changes }) => changes))),
      basis: share(all.flatMap(({ question, changes }) => (question === 'basis' ? [changes] : []))),
      questions: share(all.map(({ changes }) => changes)),
      claimsTrue: share(claims.map(({ truth }) => truth === 'true')),
      kinds: Object.fromEntries(
        ['fact', 'claim', 'opinion', 'prediction', 'evasion'].map((of) => [
          of,
          share(all.map(({ kind }) => kind === of)),
        ]),
      ),
      refused: share(all.map(({ effect }) => effect === 'none')),
    };
    if (process.env.SHOW_FIGURES) console.log(JSON.stringify(measured));
    expect(measured.stands).toBeGreaterThanOrEqual(0.5);
    expect(measured.basis).toBeGreaterThanOrEqual(0.2);
    expect(measured.claimsTrue).toBeGreaterThan(0.5);
  }
});
