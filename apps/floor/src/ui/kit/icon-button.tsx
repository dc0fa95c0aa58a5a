import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'children'> & {
  readonly icon: LucideIcon;
  readonly label: string;
};
/** A button of one icon; its label is read out, and shown as its tooltip. */
export function IconButton({ icon: Icon, label, className = 'icon-btn', ...rest }: Props) {
  return (
    <button type="button" className={className} aria-label={label} title={label} {...rest}>
      <Icon size={20} aria-hidden="true" />
    </button>
  );
}
