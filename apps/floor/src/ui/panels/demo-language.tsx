/** In which language to ask: where a kind has its prompts in both. What a stand takes, one learns by asking. */
import type { Probe } from '@floorwalk/engine';
import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';

type Props = { readonly probe: Probe; readonly onPick: (id: string) => void };

export function LanguageSwitch({ probe: { language, counterpart }, onPick }: Props) {
  const { t } = useTranslation();
  if (language === undefined || counterpart === undefined) return null;
  return (
    <div className="pill switch demo-language" role="group" aria-label={t('demo-chatbot.language')}>
      <Languages size={17} aria-hidden="true" />
      {(['en', 'zh'] as const).map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => each !== language && onPick(counterpart)}
        >
          {each === 'en' ? 'EN' : '中文'}
        </button>
      ))}
    </div>
  );
}
