/** The view of text-to-image: one picture, with words for who cannot look. */
import type { Picture as PictureOutput } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';
import { Picture } from '../kit/picture.tsx';
import { useSay } from '../say.ts';
import type { DemoViewProps } from './demo-view.ts';

export function PictureView({ output, fresh }: DemoViewProps<unknown>) {
  const { t } = useTranslation();
  const say = useSay();
  const { display, words } = output as PictureOutput;
  return <Picture display={display} label={t('demo.words', { words: say(words) })} develop={fresh} />;
}
