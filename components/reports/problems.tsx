import { Alert, Text } from "@mantine/core";

/** Why a step was refused. */
export function Problems({ sentences, onClose }: { sentences: readonly string[]; onClose?: () => void }) {
  return (
    <Alert role="alert" color="red" mt={8} {...(onClose ? { withCloseButton: true, onClose } : {})}>
      {sentences.map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
    </Alert>
  );
}
