import type { ReactNode } from "react";

import { FoldedList } from "#components/public/folded-list";
import { sessionDayInWords } from "#lib/publications/days";
import { citationInWords, figureInWords, recipientCount } from "#lib/publications/facts-in-words";
import type { PublicFacts } from "#lib/publications/public-facts";
import type { PublicWords } from "#lib/words/public";

interface FactsProps {
  readonly words: PublicWords;
  readonly facts: PublicFacts;
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
      <dt>{words.conference}</dt>
      <dd lang="vi">{title}</dd>
      {heldOn && <dt>{words.heldOn}</dt>}
      {heldOn && (
        <dd>
          <time dateTime={heldOn}>{sessionDayInWords(words, heldOn, session)}</time>
        </dd>
      )}
      {place && <dt>{words.where}</dt>}
      {place && <dd lang="vi">{place}</dd>}
      {chairs.length > 0 && <dt>{words.chairs}</dt>}
      {chairs.map((chair) => (
        <dd key={chair.id} lang="vi">
          <Attendee attendee={chair} />
        </dd>
      ))}
    </dl>
  );
}

function People({ words, facts: { attendees } }: FactsProps) {
  const rows = attendees
    .filter(({ roles }) => !roles.includes("chair"))
    .map((attendee) => (
      <li key={attendee.id}>
        <Attendee attendee={attendee} />
      </li>
    ));
  const title = rows.length === attendees.length ? words.attendees : words.alsoPresent;
  return (
    <Section title={title(rows.length)} isEmpty={rows.length === 0}>
      <FoldedList rows={rows} open={6} more={words.more} />
    </Section>
  );
}

function Attendee({ attendee: { name, positions } }: { attendee: PublicFacts["attendees"][number] }) {
  return (
    <>
      <span className="name">{name}</span>
      {positions.length > 0 && <span className="detail">{positions.join(", ")}</span>}
    </>
  );
}

function Citations({ words, facts: { citations } }: FactsProps) {
  const rows = citations.map((citation) => {
    const { name, rest } = citationInWords(citation);
    return (
      <li key={citation.id}>
        <span className="document">{name}</span>
        {rest}
      </li>
    );
  });
  return (
    <Section title={words.citations} isEmpty={rows.length === 0}>
      <FoldedList rows={rows} open={5} more={words.more} />
    </Section>
  );
}

function Commendations({ words, facts: { commendations } }: FactsProps) {
  return (
    <Section title={words.commendations} isEmpty={commendations.length === 0}>
      <ul className="fact-list" lang="vi">
        {commendations.map((commendation) => (
          <Commendation key={commendation.id} words={words} commendation={commendation} />
        ))}
      </ul>
    </Section>
  );
}

interface CommendationProps {
  readonly words: PublicWords;
  readonly commendation: PublicFacts["commendations"][number];
}

function Commendation({ words, commendation }: CommendationProps) {
  const count = recipientCount(words, commendation);
  const rows = commendation.recipients.map(({ kind, name }, index) => (
    <li key={`${index} ${name}`} className={kind === "individual" ? "name" : undefined}>
      {name}
    </li>
  ));
  return (
    <li>
      <span className="award">{commendation.form}</span>
      {count && ` – ${count}`}
      {commendation.reason && <span className="detail">{commendation.reason}</span>}
      <FoldedList rows={rows} open={3} more={words.more} />
    </li>
  );
}

function Figures({ words, facts: { figures } }: FactsProps) {
  const rows = figures.map((figure) => (
    <li key={figure.id} className="figure-row">
      <span>{figure.label}</span> <span className="amount">{figureInWords(figure)}</span>
    </li>
  ));
  return (
    <Section title={words.figures} isEmpty={rows.length === 0}>
      <FoldedList rows={rows} open={8} more={words.more} />
    </Section>
  );
}

function Section({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) {
  if (isEmpty) return null;
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
