"use client";
import type { MantineColorsTuple } from "@mantine/core";
import { createTheme, MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";

const accent: MantineColorsTuple = [
  "#fdf0f0",
  "#f6d9d9",
  "#eab0b1",
  "#de8485",
  "#d05c5e",
  "#c04446",
  "#ae2f32",
  "#9d1c1f",
  "#84161a",
  "#6a1014",
];

const theme = createTheme({
  fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
  headings: { fontFamily: '"Be Vietnam Pro", system-ui, sans-serif', fontWeight: "600" },
  colors: { accent },
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  defaultRadius: 8,
  cursorType: "pointer",
  respectReducedMotion: true,
});

/** Mantine with the office's colours and type; light or dark as the machine or the person says. */
export function OfficeTheme({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
