import { expect, it } from 'vitest';
import { reconstructionOf, TWENTY_RUN_RATES, twentyRuns } from './reconstruction.ts';

it('[DM12] shows the garden as the article tells it, with its sources', () => {
  const { picture, sources } = reconstructionOf('moore-threads-garden');
  const [person] = picture.scene.people;
  expect(person).toMatchObject({ role: 'baby-boy', hair: 'brown', skin: 'fuchsia', pose: 'sitting' });
  expect(person?.eyeSlip).not.toBe(0);
  expect(person?.bodyScale).toBeLessThan(0.6);
  expect(picture.scene.backdrop.setting).toBe('garden');
  expect(sources).toEqual(['A27', 'A28']);
  expect(picture.words.en).toContain('fuchsia');
});

it('[DM12] claims no scene for the clip that the article does not describe', () => {
  const clip = reconstructionOf('kling-clip');
  expect(clip.prompt).toBeUndefined();
  expect(clip.sources).toEqual(['A22', 'A23']);
  expect(clip.picture.display.shapes.length).toBeGreaterThan(10);
});

it('[DM51] shows a clip of ours beside the rates of the one whose clip the article praises', () => {
  const { clip } = reconstructionOf('kling-clip');
  expect(clip?.seconds).toBeGreaterThanOrEqual(4);
  expect(clip?.seconds).toBeLessThanOrEqual(10);
  expect(clip?.actors.every(({ poses }) => poses.length === clip.frames)).toBe(true);
  expect(reconstructionOf('moore-threads-garden').clip).toBeUndefined();
});

it('[DM13] keeps the successes of a lower rate at a higher one, and meets the rates', () => {
  const totals = TWENTY_RUN_RATES.map(() => 0);
  for (let nth = 0; nth < 500; nth++) {
    const rows = TWENTY_RUN_RATES.map((p) => twentyRuns(p, { seed: 3, exhibitId: 'stand/app', nth }));
    rows.forEach((row, i) => {
      expect(row).toHaveLength(20);
      totals[i] = (totals[i] ?? 0) + row.filter(Boolean).length;
      const lower = rows[i - 1];
      if (lower !== undefined) expect(lower.every((success, k) => !success || row[k])).toBe(true);
    });
  }
  TWENTY_RUN_RATES.forEach((p, i) => {
    const tolerance = 3 * Math.sqrt((p * (1 - p)) / 10_000);
    expect(Math.abs((totals[i] ?? 0) / 10_000 - p)).toBeLessThan(tolerance);
  });
});
