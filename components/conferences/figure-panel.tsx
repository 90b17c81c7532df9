"use client";
import { TextInput } from "@mantine/core";

import { useWords } from "#components/ui/locale";
import type { FigureDraft } from "#lib/conferences/drafts";
import { figureForm } from "#lib/conferences/drafts";
import type { FigureRow } from "#lib/conferences/facts";
import { factLimits } from "#lib/conferences/limits";
import { computedPercent, figureSentence } from "#lib/conferences/sentences";
import { factFieldWords } from "#lib/words/fact-fields";

import type { FactFieldsProps, FactKindView, FactPanelProps } from "./fact-kind";
import { FactPanel } from "./fact-panel";

import classes from "./fact-panel.module.css";

export const figureView: FactKindView<FigureDraft, FigureRow> = {
  kind: "figures",
  noun: "figure",
  form: figureForm,
  called: ({ label }) => label,
  sentence: figureSentence,
  Fields: FigureFields,
};

/** What was counted, with the percent as printed beside the one computed. */
export function FigurePanel(props: FactPanelProps<FigureRow>) {
  return <FactPanel {...props} view={figureView} />;
}

function FigureFields({ draft, errors, onChange }: FactFieldsProps<FigureDraft>) {
  const words = useWords(factFieldWords);
  const field = (name: keyof FigureDraft, limit: number, isNumber = false) => (
    <TextInput
      label={words.field[name]}
      value={draft[name]}
      error={errors[name]}
      maxLength={limit}
      {...(isNumber ? { placeholder: "2.311", inputMode: "decimal" as const } : {})}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {field("label", factLimits.label)}
      <div className={classes["pair"]}>
        {field("actual", 30, true)}
        {field("target", 30, true)}
      </div>
      <div className={classes["pair"]}>
        {field("unit", factLimits.unit)}
        {field("percentPrinted", factLimits.percent)}
      </div>
      <p className={classes["computed"]} aria-live="polite">
        {words.field.percent}: <span className="tabular">{computedPercent(draft) || "–"}</span>
      </p>
    </>
  );
}
