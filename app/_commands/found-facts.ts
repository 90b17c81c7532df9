import {
  takeBackFacts,
  takeBackFactsInput,
  takeFacts,
  takeFactsInput,
} from "#lib/conferences/commands/facts";
import { readFacts, readTextInput } from "#lib/found-facts/read";
import { command } from "#lib/web/command";

export const foundFactsCommands = {
  "read-text": command(readTextInput, async (_actor, { text }) => readFacts(text)),
  "take-facts": command(takeFactsInput, takeFacts),
  "take-back-facts": command(takeBackFactsInput, takeBackFacts),
};
