/** The languages of the training texts: by language two bars, the card's share and the share counted. */
import type { Share } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../say.ts';

export function LaunchShares({ shares }: { readonly shares: readonly Share[] }) {
  const { t } = useTranslation();
  const say = useSay();
  const bar = (of: 'card' | 'counted', percent: number) => (
    <div className={of}>
      <small>{t(of === 'card' ? 'demo-launch.on-card' : 'demo-launch.counted')}</small>
      <i style={{ '--percent': percent } as React.CSSProperties} />
      <b className="num">{percent}%</b>
    </div>
  );
  return (
    <div className="launch-shares">
      {shares.map(({ name, card, counted }) => (
        <div key={name.en}>
          <h4>{say(name)}</h4>
          {bar('card', card)}
          {bar('counted', counted)}
        </div>
      ))}
    </div>
  );
}
