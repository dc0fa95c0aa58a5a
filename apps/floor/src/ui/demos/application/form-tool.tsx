/** A form that somebody filled in by hand, and what the tool read from it. */
import type { Form, FormAnswer } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../say.ts';
import { Answer, Case, Lines } from './paper.tsx';

type Props = { readonly given: Form; readonly answer: FormAnswer };

export function FormTool({ given, answer }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const hand = (text: string) => <span className="app-hand">{text}</span>;
  return (
    <>
      <Case>
        <p className="app-title">{say(given.title)}</p>
        <Lines
          rows={[
            [t('demo-application.name'), hand(say(given.name))],
            [t('demo-application.town'), hand(say(given.town))],
            [t('demo-application.phone'), hand(given.phone)],
          ]}
        />
        <ul className="app-boxes">
          {given.boxes.map(({ what, ticked }) => (
            <li key={what.en}>
              <svg
                viewBox="0 0 20 20"
                width="20"
                height="20"
                role="img"
                aria-label={t(ticked ? 'demo-application.ticked' : 'demo-application.empty')}
              >
                <rect x="2" y="3" width="14" height="14" rx="2" />
                {ticked && <path d="M4 10 l4 5 l10 -13" />}
              </svg>
              {say(what)}
            </li>
          ))}
        </ul>
      </Case>
      <Answer>
        <Lines
          rows={[
            [t('demo-application.name'), say(answer.name)],
            [t('demo-application.town'), say(answer.town)],
            [t('demo-application.phone'), answer.phone],
            [t('demo-application.ticks'), answer.ticked.map((what) => say(what)).join(', ')],
          ]}
        />
      </Answer>
    </>
  );
}
