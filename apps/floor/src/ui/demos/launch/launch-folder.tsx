/** The folder of a launch: its files, their fingerprints where these are compared, what the licence allows. */
import type { Instrument } from '@floorwalk/engine';
import { FileQuestion, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../say.ts';

type Shown = { readonly shown: Extract<Instrument, { type: 'files' }> };

export function LaunchFolder({ shown: { files, licence } }: Shown) {
  const { t, i18n } = useTranslation();
  const say = useSay();
  // The Chinese unit is 10^8.
  const size = (parametersB: number): string =>
    new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 3 }).format(
      i18n.language.startsWith('zh') ? parametersB * 10 : parametersB,
    );
  return (
    <div className="launch-folder">
      <ul>
        {files.map(({ name, parametersB, there, prints }) => (
          <li key={name} className={there ? '' : 'gone'}>
            {there ? <FileText size={17} aria-hidden="true" /> : <FileQuestion size={17} aria-hidden="true" />}
            <span>
              <code>{name}</code>
              {there && prints !== undefined && (
                <small>
                  <span>{t('demo-launch.on-card')}</span> <b className="num">{prints.card}</b>
                  <span>{t('demo-launch.in-folder')}</span> <b className="num">{prints.file}</b>
                </small>
              )}
            </span>
            <span className="num">
              {there ? t('demo-launch.billion', { size: size(parametersB) }) : t('demo-launch.gone')}
            </span>
          </li>
        ))}
      </ul>
      {licence.length > 0 && (
        <div className="launch-licence">
          <h4>{t('demo-launch.licence')}</h4>
          {licence.map((line) => (
            <p key={line.en}>{say(line)}</p>
          ))}
        </div>
      )}
    </div>
  );
}
