/** A pupil's sums with the tool's marks on them: paper and answer are one sheet. */
import type { SheetAnswer, SheetCase } from '@floorwalk/engine';
import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../say.ts';
import { Case } from './paper.tsx';

export function SheetTool({ given, answer }: { readonly given: SheetCase; readonly answer: SheetAnswer }) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <Case className="app-sheet">
      <p className="app-small">{t('demo-application.sums', { name: say(given.pupil) })}</p>
      <ol className="num">
        {given.sums.map(({ text, written }, i) => {
          const { ok, put } = answer.marks[i];
          return (
            <li key={text} style={{ '--nth': i } as React.CSSProperties}>
              <span className="app-hand">
                {text} = {written}
              </span>
              <span className="app-mark">
                {ok ? (
                  <Check size={22} aria-label={t('demo-application.tick')} />
                ) : (
                  <X size={22} aria-label={t('demo-application.cross')} />
                )}
                {put !== undefined && <b>{put}</b>}
              </span>
            </li>
          );
        })}
      </ol>
    </Case>
  );
}
