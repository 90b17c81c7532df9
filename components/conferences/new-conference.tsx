"use client";
import { Button, Modal } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import { conferenceWords } from "#lib/words/conferences";

import { NewConferenceForm } from "./new-conference-form";

import classes from "./conference-fields.module.css";

/** The button that begins a conference, and its dialog. Closing keeps what was typed. */
export function NewConferenceButton({ committee }: { committee: string }) {
  const words = useWords(conferenceWords);
  const [isOpen, setIsOpen] = useState(false);
  const isSmall = useMediaQuery("(max-width: 600px)") ?? false;
  return (
    <>
      <Button h={40} leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setIsOpen(true)}>
        {words.create}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={words.create}
        size="lg"
        fullScreen={isSmall}
        keepMounted
        closeOnClickOutside={false}
        classNames={{
          content: classes["dialog"] ?? "",
          header: classes["dialog"] ?? "",
          title: classes["dialogTitle"] ?? "",
        }}
        closeButtonProps={{ "aria-label": words.cancel, size: 40 }}
      >
        <NewConferenceForm committee={committee} onCancel={() => setIsOpen(false)} />
      </Modal>
    </>
  );
}
