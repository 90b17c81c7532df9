"use client";
import { NativeSelect } from "@mantine/core";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import type { QuorumRule } from "#lib/attendance/kinds";
import { quorumBases, quorumShares } from "#lib/attendance/kinds";
import { call } from "#lib/calls/call";
import { attendanceWords } from "#lib/words/attendance";
import { problemSentences, problemWords } from "#lib/words/problems";

import classes from "./quorum-setting.module.css";

/** When the committee's conferences may proceed; a choice saves by itself. */
export function QuorumSetting({ committee, rule }: { committee: string; rule: QuorumRule }) {
  const { setting, shares, bases } = useWords(attendanceWords);
  const { chosen, told, save } = useSaving(committee, rule);
  return (
    <section className={classes["setting"]} aria-labelledby="quorum-setting">
      <h2 id="quorum-setting" className={classes["title"]}>
        {setting.title}
      </h2>
      <p className={classes["hint"]}>{setting.hint}</p>
      <div className={classes["choices"]}>
        <NativeSelect
          label={setting.share}
          data={quorumShares.map((share) => ({ value: share, label: shares[share] }))}
          value={chosen.share}
          onChange={(event) => {
            const share = quorumShares.find((one) => one === event.currentTarget.value);
            if (share) void save({ ...chosen, share });
          }}
        />
        <NativeSelect
          label={setting.base}
          data={quorumBases.map((base) => ({ value: base, label: bases[base] }))}
          value={chosen.base}
          onChange={(event) => {
            const base = quorumBases.find((one) => one === event.currentTarget.value);
            if (base) void save({ ...chosen, base });
          }}
        />
      </div>
      <output className={classes["told"]} data-refused={told.isRefused || undefined}>
        {told.sentence}
      </output>
    </section>
  );
}

function useSaving(committee: string, rule: QuorumRule) {
  const { setting } = useWords(attendanceWords);
  const problems = useWords(problemWords);
  const [chosen, setChosen] = useState(rule);
  const [told, setTold] = useState({ isRefused: false, sentence: "" });
  const save = async (wanted: QuorumRule) => {
    // A choice made before the page is alive comes back as what stood there: nothing was chosen.
    if (wanted.share === chosen.share && wanted.base === chosen.base) return;
    setChosen(wanted);
    const outcome = await call<QuorumRule>(committee, "save-quorum-rule", wanted);
    // What is shown is what holds: a choice that was not taken goes back.
    setChosen(outcome.ok ? outcome.value : chosen);
    setTold({
      isRefused: !outcome.ok,
      sentence: outcome.ok ? setting.saved : problemSentences(problems, outcome).join(" "),
    });
  };
  return { chosen, told, save };
}
