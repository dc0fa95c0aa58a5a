/** What a customer says, and the cup that the machine gives. */
import { type CoffeeCase, DRINK_WORDS, MILK_WORDS, type Order, SIZE_WORDS } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../say.ts';
import { Answer, Case } from './paper.tsx';

const HEIGHT = { small: 44, medium: 62, large: 82 } as const;
const LIQUID = { espresso: '#4a2d1e', latte: '#b98a5e', cocoa: '#7a4630', 'green-tea': '#a9bf63' } as const;
const MILK = { none: undefined, cow: '#fffaf0', oat: '#e8d3a9' } as const;
const SUGARS = 4;
const ICE = [
  { x: 62, dy: 4, turn: 12 },
  { x: 82, dy: 2, turn: -18 },
] as const;

export function OrderTool({ given, answer }: { readonly given: CoffeeCase; readonly answer: Order }) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <>
      <Case className="app-says">
        <blockquote>{say(given.says)}</blockquote>
      </Case>
      <Answer>
        <div className="app-cup">
          <Cup order={answer} name={say(answer.name)} />
          <ul className="app-facts">
            <li>{say(SIZE_WORDS[answer.size])}</li>
            <li>{say(DRINK_WORDS[answer.drink])}</li>
            <li>{say(MILK_WORDS[answer.milk])}</li>
            <li>
              {t('demo-application.sugars')}{' '}
              <span aria-hidden="true">
                {Array.from({ length: Math.min(SUGARS, answer.sugars) }, (_, i) => (
                  <i key={String(i)} className="app-sugar" />
                ))}
              </span>{' '}
              {answer.sugars}
            </li>
            <li>{t(answer.ice ? 'demo-application.ice' : 'demo-application.no-ice')}</li>
          </ul>
        </div>
      </Answer>
    </>
  );
}

function Cup({ order: { size, drink, milk, ice }, name }: { readonly order: Order; readonly name: string }) {
  const tall = HEIGHT[size];
  const top = 112 - tall;
  const layer = MILK[milk];
  return (
    <svg viewBox="0 0 150 124" width="150" height="124" aria-hidden="true">
      <ellipse cx="74" cy="114" rx="46" ry="7" fill="rgba(43,42,64,.14)" />
      <path d={`M44 ${top} h60 l-8 ${tall} h-44z`} fill="#fffdf9" stroke="#d6cfc0" strokeWidth="2" />
      <path d={`M47 ${top + 6} h54 l-1 8 h-52z`} fill={LIQUID[drink]} />
      {layer && <path d={`M47 ${top + 2} h54 l-.6 7 h-52.8z`} fill={layer} stroke="#cdb98f" strokeWidth=".6" />}
      {ice &&
        ICE.map(({ x, dy, turn }) => (
          <rect
            key={x}
            x={x - 7}
            y={top - dy - 4}
            width="14"
            height="13"
            rx="3"
            transform={`rotate(${turn} ${x} ${top - dy + 2})`}
            fill="rgba(190,222,240,.9)"
            stroke="#8fbcd6"
          />
        ))}
      {!ice && (
        <path
          d={`M62 ${top - 4} q-4 -7 0 -13 M74 ${top - 4} q4 -8 0 -15 M86 ${top - 4} q-4 -7 0 -13`}
          fill="none"
          stroke="#b3acc0"
          strokeWidth="2.4"
          strokeLinecap="round"
        />
      )}
      <text x="74" y={top + tall * 0.72} textAnchor="middle" fontSize="12" fontWeight="700" fill="#2b2a40">
        {name}
      </text>
    </svg>
  );
}
