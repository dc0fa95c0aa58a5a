/** A waiting room with the rule on its wall, and the order in which the tool would call people in. */
import type { TriageAnswer, TriageCase } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../say.ts';
import { Answer, Case } from './paper.tsx';

export function TriageTool({ given, answer }: { readonly given: TriageCase; readonly answer: TriageAnswer }) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <>
      <Case>
        <p className="app-small">{t('demo-application.rule')}</p>
        <ol className="app-rule">
          {given.rules.map((rule) => (
            <li key={rule.en}>{say(rule)}</li>
          ))}
        </ol>
        <ul className="app-waiting">
          {given.patients.map(({ id, name, age, complaint }) => (
            <li key={id}>
              <b>{say(name)}</b> <span className="num">({age})</span> {say(complaint)}
            </li>
          ))}
        </ul>
      </Case>
      <Answer>
        <ol className="app-order">
          {answer.order.map((id, i) => {
            const patient = given.patients.find((one) => one.id === id);
            return (
              <li key={id} style={{ '--nth': i } as React.CSSProperties}>
                {patient && say(patient.name)}
              </li>
            );
          })}
        </ol>
      </Answer>
    </>
  );
}
