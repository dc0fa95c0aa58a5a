/** Mantine's tokens from our palette: used for sliders, dialogs, tabs and tooltips. */
import { createTheme, type MantineColorsTuple } from '@mantine/core';

const indigo: MantineColorsTuple = [
  '#EEE9F6',
  '#DCDCF3',
  '#BEC2EA',
  '#9DA4DF',
  '#7F88D3',
  '#6670C6',
  '#4C57B8',
  '#424CA3',
  '#363F89',
  '#2A326F',
];

export const theme = createTheme({
  colors: { indigo },
  primaryColor: 'indigo',
  primaryShade: { light: 6, dark: 4 },
  fontFamily: '"Noto Sans", "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif',
  defaultRadius: 14,
  cursorType: 'pointer',
  respectReducedMotion: true,
  black: '#2B2A40',
});
