/** Leaderboards side by side, with a line from the model's place on one to its place on the next. */
import type { Board } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../say.ts';

const W = 344;
const ROW = 27;
const TOP = 30;
const GAP = 26;

export function LaunchBoards({ boards }: { readonly boards: readonly Board[] }) {
  const { t } = useTranslation();
  const say = useSay();
  const wide = (W - GAP * (boards.length - 1)) / boards.length;
  const left = (k: number): number => k * (wide + GAP);
  const middle = (place: number): number => TOP + place * ROW + ROW / 2;
  const height = TOP + Math.max(...boards.map(({ others }) => others.length + 1)) * ROW + 4;
  const places = boards.map(({ place }) => place - 1);
  return (
    <svg className="launch-boards" viewBox={`0 0 ${W} ${height}`} aria-hidden="true">
      {boards.map(({ name, place: own, others }, k) => (
        <g key={name.en}>
          <text className="name" x={left(k) + wide / 2} y={18} textAnchor="middle">
            {say(name)}
          </text>
          {[...others.slice(0, own - 1).map(say), t('demo-launch.this'), ...others.slice(own - 1).map(say)].map(
            (each, place) => (
              <g key={each} className={place === own - 1 ? 'mine' : ''}>
                <rect x={left(k)} y={TOP + place * ROW + 1.5} width={wide} height={ROW - 3} rx={6} />
                <text x={left(k) + 8} y={middle(place) + 4.5}>
                  {place + 1}
                </text>
                <text x={left(k) + 24} y={middle(place) + 4.5}>
                  {each}
                </text>
              </g>
            ),
          )}
        </g>
      ))}
      {places.slice(1).map((place, k) => (
        <path
          key={boards[k + 1].name.en}
          className="link"
          d={`M${left(k) + wide} ${middle(places[k])}C${left(k) + wide + GAP / 2} ${middle(places[k])} ${left(k + 1) - GAP / 2} ${middle(place)} ${left(k + 1)} ${middle(place)}`}
        />
      ))}
    </svg>
  );
}
