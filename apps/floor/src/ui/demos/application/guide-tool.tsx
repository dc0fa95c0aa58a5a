/** A piece in its showcase with its label, and what the guide tells of it. */
import { type GuideAnswer, KIND_WORDS, PIECE_COLOURS, type Piece } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../say.ts';
import { Answer, Case, Lines } from './paper.tsx';

const PAINT = {
  blue: ['#3f6fb5', '#2c5288'],
  green: ['#5a9a6a', '#3f7550'],
  red: ['#c2473f', '#93302b'],
  gold: ['#dcb14a', '#a97f24'],
  white: ['#f6f3ec', '#cfc9bd'],
  black: ['#3a3846', '#211f2b'],
} as const;
const SHAPE = {
  vase: 'M62 18 h26 v8 q-6 8 8 24 q14 22 -6 44 h-30 q-20 -22 -6 -44 q14 -16 8 -24z',
  bowl: 'M34 46 h82 q-4 40 -30 44 v6 h-22 v-6 q-26 -4 -30 -44z',
  mask: 'M44 26 q31 -18 62 0 q8 34 -10 54 q-21 24 -42 0 q-18 -20 -10 -54z',
  horse:
    'M36 52 q4 -8 16 -8 h34 l10 -20 l6 -4 l3 7 l15 10 l-3 8 l-14 -2 l-6 20 l-3 33 h-8 l-3 -26 h-26 l-4 26 h-8 l-2 -30 q-8 -4 -9 14 l-5 0 q0 -22 7 -28z',
  bell: 'M69 20 h12 v8 q20 6 22 40 l8 14 v6 h-72 v-6 l8 -14 q2 -34 22 -40z M69 90 a6 6 0 0 0 12 0z',
  fan: 'M75 94 L26 44 Q75 2 124 44z',
} as const;
const EYES = 'M58 46 q7 -6 14 0 q-7 6 -14 0z M78 46 q7 -6 14 0 q-7 6 -14 0z M64 72 q11 7 22 0 q-11 14 -22 0z';
const FOLDS = 'M75 94 L42 32 M75 94 L58 25 M75 94 L75 23 M75 94 L92 25 M75 94 L108 32';

export function GuideTool({ given, answer }: { readonly given: Piece; readonly answer: GuideAnswer }) {
  const { t } = useTranslation();
  const say = useSay();
  const [fill, edge] = PAINT[given.colour];
  return (
    <>
      <Case className="app-showcase">
        <svg
          viewBox="0 0 150 112"
          width="150"
          height="112"
          role="img"
          aria-label={`${say(PIECE_COLOURS[given.colour])} ${say(KIND_WORDS[given.kind])}`}
        >
          <ellipse cx="75" cy="99" rx="48" ry="7" fill="rgba(43,42,64,.16)" />
          <path d={SHAPE[given.kind]} fill={fill} stroke={edge} strokeWidth="2.5" strokeLinejoin="round" />
          {given.kind === 'mask' && <path d={EYES} fill="#2b2a40" stroke="#fffdf9" strokeWidth="1" />}
          {given.kind === 'fan' && <path d={FOLDS} fill="none" stroke={edge} strokeWidth="2" />}
        </svg>
        <p className="app-label">
          {say(given.material)}
          <br />
          {say(given.place)}
          <br />
          <b className="num">{given.year}</b>
        </p>
      </Case>
      <Answer>
        <Lines
          rows={[
            [t('demo-application.thing'), `${say(PIECE_COLOURS[answer.colour])} ${say(KIND_WORDS[answer.kind])}`],
            [t('demo-application.material'), say(answer.material)],
            [t('demo-application.place'), say(answer.place)],
            [t('demo-application.year'), String(answer.year)],
          ]}
        />
      </Answer>
    </>
  );
}
