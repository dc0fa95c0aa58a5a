/** The brand tile of an exhibitor: its colour and a mark of what it shows. */
import type { Brand, ScreenArt } from '@floorwalk/engine';
import {
  Atom,
  AudioWaveform,
  Bot,
  ChartSpline,
  Code,
  Cpu,
  Image,
  Languages,
  type LucideIcon,
  Map,
  MessageCircle,
  Mountain,
} from 'lucide-react';
import { BRANDS } from '../../art/tokens.ts';

const MARKS: Readonly<Record<ScreenArt, LucideIcon>> = {
  img: Image,
  wave: AudioWaveform,
  chat: MessageCircle,
  chart: ChartSpline,
  map: Map,
  mol: Atom,
  code: Code,
  trans: Languages,
  hills: Mountain,
  dog: Bot,
  chip: Cpu,
};

export function Logo({
  brand,
  art,
  big = false,
}: {
  readonly brand: Brand;
  readonly art: ScreenArt;
  readonly big?: boolean;
}) {
  const Mark = MARKS[art];
  return (
    <span className={big ? 'logo big' : 'logo'} style={{ background: BRANDS[brand] }} aria-hidden="true">
      <Mark size={big ? 28 : 22} strokeWidth={2.2} />
    </span>
  );
}
