import type { ReactNode } from "react";

import { FoldedList } from "#components/public/folded-list";
import { sessionDayInWords } from "#lib/publications/days";
import { citationInWords, figureInWords, recipientCount } from "#lib/publications/facts-in-words";
import type { FrozenFacts } from "#lib/reports/frozen-facts";
import type { PublicWords } from "#lib/words/public";

interface FactsProps {
  readonly words: PublicWords;
  readonly facts: FrozenFacts;
}

/** The facts of the conference beside the text, as they stood when it was published. */
export function FactsBox({ words, facts }: FactsProps) {
  return (
    <aside className="facts" aria-labelledby="ve-hoi-nghi">
      <h2 id="ve-hoi-nghi">{words.facts}</h2>
      <Event words={words} facts={facts} />
      <People words={words} facts={facts} />
      <Citations words={words} facts={facts} />
      <Commendations words={words} facts={facts} />
      <Figures words={words} facts={facts} />
    </aside>
  );
}

function Event({ words, facts: { conference, attendees } }: FactsProps) {
  const { title, heldOn, session, place } = conference;
  const chairs = attendees.filter(({ roles }) => roles.includes("chair"));
  return (
    <dl>
      <Term name={words.conference}>
        <span lang="vi">{title}</span>
      </Term>
      {heldOn && (
        <Term name={words.heldOn}>
          <time dateTime={heldOn}>{sessionDayInWords(words, heldOn, session)}</time>
        </Term>
      )}
      {place && (
        <Term name={words.where}>
          <span lang="vi">{place}</span>
        </Term>
      )}
      {chairs.length > 0 && (
        <Term name={words.chairs}>
          <ul className="fact-list" lang="vi">
            {chairs.map((chair) => (
              <li key={chair.id}>
                <Attendee {...chair} />
              </li>
            ))}
          </ul>
        </Term>
      )}
    </dl>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function People({ words, facts: { attendees } }: FactsProps) {
  const others = attendees.filter(({ roles }) => !roles.includes("chair"));
  if (others.length === 0) return null;
  return (
    <Section title={words.attendees(attendees.length)}>
      <FoldedList
        items={others}
        open={6}
        more={words.more}
        keyOf={({ id }) => id}
        draw={(attendee) => <Attendee {...attendee} />}
      />
    </Section>
  );
}

function Attendee({ name, positions }: Pick<FrozenFacts["attendees"][number], "name" | "positions">) {
  return (
    <>
      <span className="name">{name}</span>
      {positions.length > 0 && <span className="detail">{positions.join(", ")}</span>}
    </>
  );
}

function Citations({ words, facts: { citations } }: FactsProps) {
  if (citations.length === 0) return null;
  return (
    <Section title={words.citations}>
      <FoldedList
        items={citations}
        open={5}
        more={words.more}
        keyOf={({ id }) => id}
        draw={(citation) => {
          const { name, rest } = citationInWords(citation);
          return (
            <>
              <span className="document">{name}</span>
              {rest}
            </>
          );
        }}
      />
    </Section>
  );
}

function Commendations({ words, facts: { commendations } }: FactsProps) {
  if (commendations.length === 0) return null;
  return (
    <Section title={words.commendations}>
      <ul className="fact-list">
        {commendations.map((commendation) => {
          const count = recipientCount(words, commendation);
          const { id, form, reason, recipients } = commendation;
          return (
            <li key={id}>
              <span className="award" lang="vi">
                {form}
              </span>
              {count && ` – ${count}`}
              {reason && (
                <span className="detail" lang="vi">
                  {reason}
                </span>
              )}
              <FoldedList
                items={recipients}
                open={3}
                more={words.more}
                keyOf={({ name }, index) => `${index} ${name}`}
                draw={({ kind, name }) => <span className={kind === "individual" ? "name" : ""}>{name}</span>}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Figures({ words, facts: { figures } }: FactsProps) {
  if (figures.length === 0) return null;
  return (
    <Section title={words.figures}>
      <FoldedList
        items={figures}
        open={8}
        more={words.more}
        keyOf={({ id }) => id}
        draw={(figure) => (
          <span className="figure-row">
            <span>{figure.label}</span> <span className="amount">{figureInWords(words, figure)}</span>
          </span>
        )}
      />
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <div lang="vi">{children}</div>
    </section>
  );
}
