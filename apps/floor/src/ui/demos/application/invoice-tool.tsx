/** An invoice, and what the tool read from it. */
import { type Invoice, type InvoiceAnswer, money } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../say.ts';
import { Answer, Case, Lines } from './paper.tsx';

type Props = { readonly given: Invoice; readonly answer: InvoiceAnswer };

export function InvoiceTool({ given, answer }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <>
      <Case>
        <p className="app-title">
          {say(given.supplier)} <small>{t('demo-application.invoice', { number: given.number })}</small>
        </p>
        <p className="app-small">
          {t('demo-application.to', { name: say(given.customer) })} · {t('demo-application.date')} <b>{given.date}</b> ·{' '}
          {t('demo-application.due')} <b>{given.due}</b>
        </p>
        <table className="app-bill num">
          <tbody>
            {given.lines.map(({ what, cents }, i) => (
              <tr key={`${what.en}-${String(i)}`}>
                <th scope="row">{say(what)}</th>
                <td>{money(cents)}</td>
              </tr>
            ))}
            <tr className="app-sum">
              <th scope="row">{t('demo-application.net')}</th>
              <td>{money(given.netCents)}</td>
            </tr>
            <tr>
              <th scope="row">{t('demo-application.tax')}</th>
              <td>{money(given.taxCents)}</td>
            </tr>
            <tr className="app-total">
              <th scope="row">{t('demo-application.total')}</th>
              <td>{money(given.totalCents)}</td>
            </tr>
          </tbody>
        </table>
      </Case>
      <Answer>
        <Lines
          rows={[
            [t('demo-application.sender'), say(answer.supplier)],
            [t('demo-application.number'), answer.number],
            [t('demo-application.date'), answer.date],
            [t('demo-application.amount'), money(answer.totalCents)],
          ]}
        />
      </Answer>
    </>
  );
}
