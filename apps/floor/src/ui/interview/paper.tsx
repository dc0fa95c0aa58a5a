/** A paper that was handed over, set as one: head, lines, stamp. */
import type { BiText, InterviewDocument } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';
import { useSay } from '../say.ts';

type Props = { readonly document: InterviewDocument; readonly issuer: BiText };

export function Paper({ document: { kind, title, number, lines, stamp }, issuer }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <figure className="proof-paper" data-paper={kind} aria-label={t('interview.paper', { title: say(title), number })}>
      <header>
        <span className="proof-paper-issuer">{say(issuer)}</span>
        <span className="proof-paper-number">{number}</span>
        <h4>{say(title)}</h4>
      </header>
      <dl>
        {lines.map(({ label, value }) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{say(value)}</dd>
          </div>
        ))}
      </dl>
      <footer>
        <span className="proof-paper-fiction">{t('interview.fiction')}</span>
        <span className="proof-paper-stamp" aria-hidden="true">
          {say(stamp)}
        </span>
      </footer>
    </figure>
  );
}
