/** What an application's run shows: a case, what the tool made of it, and the show round it. Plain data; the app draws it. */
import type { BiText } from '../../scenario/scenario.ts';

export type Invoice = {
  readonly supplier: BiText;
  readonly customer: BiText;
  readonly number: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly due: string;
  readonly lines: readonly { readonly what: BiText; readonly cents: number }[];
  readonly netCents: number;
  readonly taxCents: number;
  readonly totalCents: number;
};
export type InvoiceAnswer = {
  readonly supplier: BiText;
  readonly number: string;
  readonly date: string;
  readonly totalCents: number;
};

export type Form = {
  readonly title: BiText;
  readonly name: BiText;
  readonly town: BiText;
  readonly phone: string;
  readonly boxes: readonly { readonly what: BiText; readonly ticked: boolean }[];
};
export type FormAnswer = {
  readonly name: BiText;
  readonly town: BiText;
  readonly phone: string;
  /** What it takes for ticked, in the form's order. */
  readonly ticked: readonly BiText[];
};

export type CupSize = 'small' | 'medium' | 'large';
export type Drink = 'espresso' | 'latte' | 'cocoa' | 'green-tea';
export type Milk = 'none' | 'cow' | 'oat';
export type Order = {
  readonly size: CupSize;
  readonly drink: Drink;
  readonly milk: Milk;
  readonly sugars: number;
  readonly ice: boolean;
  readonly name: BiText;
};
export type CoffeeCase = { readonly order: Order; readonly says: BiText };

/** 1 is the most urgent. */
export type Urgency = 1 | 2 | 3 | 4;
export type Patient = {
  readonly id: string;
  readonly name: BiText;
  readonly age: number;
  readonly complaint: BiText;
  readonly urgency: Urgency;
};
/** `rules`: what comes first, in order, as it is written on the wall. */
export type TriageCase = { readonly patients: readonly Patient[]; readonly rules: readonly BiText[] };
/** Patients' ids, the first to be seen first. */
export type TriageAnswer = { readonly order: readonly string[] };

export type Sum = { readonly text: string; readonly written: number; readonly right: number };
export type SheetCase = { readonly pupil: BiText; readonly sums: readonly Sum[] };
/** By sum: is it marked right, and what is put beside it if it isn't. */
export type SheetAnswer = { readonly marks: readonly { readonly ok: boolean; readonly put: number | undefined }[] };

export type PieceKind = 'vase' | 'bowl' | 'mask' | 'horse' | 'bell' | 'fan';
export type PieceColour = 'blue' | 'green' | 'red' | 'gold' | 'white' | 'black';
export type Piece = {
  readonly kind: PieceKind;
  readonly colour: PieceColour;
  readonly place: BiText;
  readonly year: number;
  readonly material: BiText;
  readonly look: number;
};
export type GuideAnswer = Omit<Piece, 'look'>;

export type Shown =
  | { readonly tool: 'invoices'; readonly given: Invoice; readonly answer: InvoiceAnswer }
  | { readonly tool: 'documents'; readonly given: Form; readonly answer: FormAnswer }
  | { readonly tool: 'orders'; readonly given: CoffeeCase; readonly answer: Order }
  | { readonly tool: 'triage'; readonly given: TriageCase; readonly answer: TriageAnswer }
  | { readonly tool: 'tutoring'; readonly given: SheetCase; readonly answer: SheetAnswer }
  | { readonly tool: 'guiding'; readonly given: Piece; readonly answer: GuideAnswer };
export type ToolId = Shown['tool'];

/** The show round the work: none of it says anything of the work. */
export type Frills = {
  /** 0 plain, 1 a little, 2 much, 3 a firework. */
  readonly level: 0 | 1 | 2 | 3;
  readonly slogan: BiText | undefined;
  /** A number in [0, 1) for its colours. */
  readonly hue: number;
};
export type Handled = {
  readonly shown: Shown;
  readonly frills: Frills;
  /** The case and the answer in words, without a verdict. */
  readonly words: BiText;
};

/** Yuan and fen, as '1,284.50'. */
export function money(cents: number): string {
  const whole = Math.floor(cents / 100).toString();
  const parts: string[] = [];
  for (let i = whole.length; i > 0; i -= 3) parts.unshift(whole.slice(Math.max(0, i - 3), i));
  return `${parts.join(',')}.${(cents % 100).toString().padStart(2, '0')}`;
}
