import { Paper, Title } from "@mantine/core";
import type { ReactNode } from "react";

/** One named part of the account page. */
export function AccountSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="lg" bg="var(--paper)" aria-label={title}>
      <Title order={2} size="h4" mb="sm">
        {title}
      </Title>
      {children}
    </Paper>
  );
}
