"use client";
import { Button, Menu } from "@mantine/core";
import { IconChevronDown, IconDownload } from "@tabler/icons-react";

import { useWords } from "#components/ui/locale";
import { formatNames } from "#lib/exports/formats";
import { exportWords } from "#lib/words/exports";

/** «Xuất»: the report as a file, in each format by its name. */
export function ExportMenu({ committee, reportId }: { committee: string; reportId: string }) {
  const words = useWords(exportWords);
  const address = `/api/c/${committee}/reports/${reportId}/export`;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          h={40}
          leftSection={<IconDownload size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {words.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formatNames.map((format) => (
          <Menu.Item key={format} component="a" href={`${address}?format=${format}`} download mih={40}>
            {words.formats[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
