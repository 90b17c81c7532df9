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
  const [isWide, setIsWide] = useState(false);
  const isSmall = useMediaQuery("(max-width: 600px)") ?? false;
  const close = () => setIsOpen(false);
  return (
    <>
      <Button h={40} leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setIsOpen(true)}>
        {words.create}
      </Button>
      <Modal.Root
        opened={isOpen}
        onClose={close}
        size={isWide ? "min(1320px, 96vw)" : "lg"}
        {...(isWide ? { yOffset: "3dvh" } : {})}
        fullScreen={isSmall}
        keepMounted
        closeOnClickOutside={false}
        classNames={{ content: classes["dialog"] ?? "" }}
      >
        <Modal.Overlay />
        <Modal.Content>
          {/* Not Modal.Header: its header element would be a second banner of the page. */}
          <div className={classes["dialogHead"]}>
            <Modal.Title className={classes["dialogTitle"]}>{words.create}</Modal.Title>
            <Modal.CloseButton aria-label={words.cancel} size={40} />
          </div>
          <Modal.Body>
            <NewConferenceForm committee={committee} onCancel={close} onWide={setIsWide} />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}
