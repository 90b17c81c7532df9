/** A 1600×900 drawing, as SVG of our own. */
type Drawing = string;

const frame = (inside: string): Drawing =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900">${inside}</svg>`;

const heads = (y: number, count: number, fill: string) =>
  Array.from({ length: count }, (_, index) => {
    const x = 60 + (index * 1480) / (count - 1);
    return `<g fill="${fill}"><circle cx="${x}" cy="${y}" r="30"/><path d="M${x - 52} ${y + 110}q52 -96 104 0z"/></g>`;
  }).join("");

const flowers = (x: number, y: number) =>
  `<g><rect x="${x - 34}" y="${y}" width="68" height="44" rx="8" fill="#7a5a34"/>` +
  [-30, -10, 12, 30]
    .map(
      (dx, i) =>
        `<circle cx="${x + dx}" cy="${y - 14 - (i % 2) * 16}" r="18" fill="${i % 2 ? "#e8a33d" : "#d9484c"}"/>`,
    )
    .join("") +
  `</g>`;

/** The hall of a conference: curtain, rostrum, rows of people. */
const hall = frame(
  `<rect width="1600" height="900" fill="#efe6d6"/><rect y="0" width="1600" height="520" fill="#8e1b20"/>` +
    Array.from(
      { length: 16 },
      (_, i) => `<rect x="${i * 100}" y="0" width="46" height="520" fill="#a3262b"/>`,
    ).join("") +
    `<rect x="330" y="90" width="940" height="190" rx="6" fill="#b8342f"/><rect x="430" y="140" width="740" height="26" rx="13" fill="#f2d27a"/><rect x="520" y="196" width="560" height="20" rx="10" fill="#f2d27a"/>` +
    `<rect x="0" y="520" width="1600" height="380" fill="#c9a878"/><rect x="1130" y="380" width="190" height="170" rx="8" fill="#6d4a26"/><rect x="1150" y="400" width="150" height="90" rx="6" fill="#835c33"/>` +
    `<g fill="#2f3b52"><circle cx="1225" cy="300" r="38"/><path d="M1155 392q70 -110 140 0z"/></g>` +
    `<rect x="240" y="430" width="720" height="110" rx="6" fill="#7a5430"/>` +
    [330, 470, 610, 750, 880]
      .map(
        (x) =>
          `<g fill="#34415a"><circle cx="${x}" cy="360" r="32"/><path d="M${x - 60} 436q60 -92 120 0z"/></g>`,
      )
      .join("") +
    flowers(600, 512) +
    heads(640, 11, "#4a4238") +
    heads(760, 13, "#39322a"),
);

/** The ward by the river: bridge, houses, hills. */
const river = frame(
  `<rect width="1600" height="900" fill="#dcebf0"/><circle cx="1280" cy="180" r="80" fill="#f6d98a"/>` +
    `<path d="M0 460L260 250 470 420 720 210 1010 430 1270 270 1600 450V900H0z" fill="#9db99b"/><path d="M0 520L340 380 700 520 1080 400 1600 540V900H0z" fill="#7fa37c"/>` +
    `<path d="M0 640q400 -70 800 0t800 0V900H0z" fill="#5d9aa8"/><path d="M0 720q400 -50 800 0t800 0" fill="none" stroke="#8fc0c9" stroke-width="10"/><path d="M0 800q400 -50 800 0t800 0" fill="none" stroke="#8fc0c9" stroke-width="8"/>` +
    `<path d="M120 640h1360" stroke="#6a5c4d" stroke-width="26"/>` +
    [260, 560, 860, 1160, 1400]
      .map((x) => `<rect x="${x}" y="640" width="34" height="120" fill="#7b6c5b"/>`)
      .join("") +
    [180, 330, 480, 1020, 1190]
      .map(
        (x, i) =>
          `<g><rect x="${x}" y="${480 - (i % 2) * 30}" width="110" height="${120 + (i % 2) * 30}" fill="#f4ead7"/><path d="M${x - 14} ${482 - (i % 2) * 30}l69 -62 69 62z" fill="#b2523c"/><rect x="${x + 40}" y="545" width="32" height="55" fill="#8a6a47"/></g>`,
      )
      .join("") +
    `<g stroke="#8e1b20" stroke-width="6"><path d="M745 600V430"/></g><path d="M748 430h96v60h-96z" fill="#c8262c"/>`,
);

/** Commendations being handed over on a stage. */
const award = frame(
  `<rect width="1600" height="900" fill="#f3ead9"/><rect width="1600" height="560" fill="#7f1a1e"/><rect x="360" y="70" width="880" height="150" rx="8" fill="#98262a"/><rect x="470" y="116" width="660" height="24" rx="12" fill="#f0cf76"/><rect x="560" y="166" width="480" height="18" rx="9" fill="#f0cf76"/>` +
    `<rect y="560" width="1600" height="340" fill="#b98e5b"/>` +
    [300, 520, 740, 960, 1180]
      .map(
        (x, i) =>
          `<g><circle cx="${x}" cy="350" r="46" fill="#e0b98f"/><path d="M${x - 90} 700V500q90 -130 180 0v200z" fill="${i % 2 ? "#27405f" : "#f4f1ea"}"/><rect x="${x - 66}" y="520" width="132" height="96" rx="6" fill="#fbf4df" stroke="#c39a3b" stroke-width="8"/><circle cx="${x}" cy="560" r="16" fill="#b8342f"/></g>`,
      )
      .join("") +
    flowers(120, 690) +
    flowers(1480, 690) +
    heads(800, 12, "#463b30"),
);

/** The demo's pictures, by the key its texts use. */
export const drawings = { hall, river, award } as const;
