/** The one style sheet of the pages. No colour is set without its counterpart for dark screens. */
export const style = `
:root { color-scheme: light dark; --paper: #fbfaf8; --card: #ffffff; --ink: #1d1f23; --quiet: #5f636b; --line: #e2dfd9; --accent: #0b6b53; --on-accent: #ffffff; --target: #a8480f; --soft: #e5f1ed; }
@media (prefers-color-scheme: dark) { :root { --paper: #16171a; --card: #1f2125; --ink: #eceae6; --quiet: #a3a7af; --line: #35383e; --accent: #6fd0b1; --on-accent: #0d211b; --target: #f2a36b; --soft: #20352e; } }
* { box-sizing: border-box; }
[hidden], p:has(> button[hidden]) { display: none !important; }
html { scroll-padding-top: 4rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; }
h2 { margin: 0 0 0.75rem; font-size: 1.125rem; }
h3 { margin: 1rem 0 0.25rem; font-size: 0.9375rem; }
ul, ol { margin: 0; padding: 0; list-style: none; }
button, .button { display: inline-block; min-height: 2.75rem; padding: 0.5rem 1.25rem; border: 0; border-radius: 0.625rem; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { filter: brightness(1.08); }
input { width: 100%; min-height: 2.75rem; padding: 0.5rem 0.75rem; border: 1px solid var(--quiet); border-radius: 0.625rem; background: var(--card); color: inherit; font: inherit; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 0.375rem; }
.brand { margin: 0 0 0.25rem; color: var(--accent); font-weight: 700; letter-spacing: 0.01em; }
.quiet { color: var(--quiet); }
.narrow main { max-width: 34rem; margin: 0 auto; padding: 12vh 1.25rem 2rem; }
.narrow h1 { margin-bottom: 1rem; }
.choices { margin: 1.5rem 0; }
.choices li { padding: 1rem 0; border-top: 1px solid var(--line); }
.choices p { margin: 0.375rem 0 0; color: var(--quiet); }
.wide header, .wide main { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
.wide header { padding-top: 2rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem clamp(0.7rem, 3vw, 1.25rem); margin: 0.75rem 0 1.25rem; }
nav a { padding: 0.25rem 0; }
.wide main { display: grid; gap: 1.25rem; padding-bottom: 4rem; }
section { min-width: 0; padding: 1.25rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--card); }
@media (min-width: 60rem) {
  .wide main { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); grid-template-areas: "people needs" "people rhythm" "people ways" "people ." "map map"; grid-template-rows: auto auto auto 1fr auto; align-items: start; }
  #people { grid-area: people; } #needs { grid-area: needs; } #rhythm { grid-area: rhythm; } #ways { grid-area: ways; } #map { grid-area: map; }
}
label { display: block; margin-bottom: 0.375rem; color: var(--quiet); }
#found { min-height: 1.5rem; margin: 0.375rem 0; color: var(--quiet); }
.people > li { display: block; border-top: 1px solid var(--line); }
summary { cursor: pointer; }
.people summary { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 0 0.75rem; align-items: baseline; padding: 0.75rem 0.25rem; list-style: none; }
.people summary::-webkit-details-marker { display: none; }
.people summary::before { content: ""; width: 0.4rem; height: 0.4rem; border: solid var(--quiet); border-width: 0 2px 2px 0; transform: rotate(-45deg); }
.people [open] > summary::before { transform: rotate(45deg); }
.who b, .rows a, .timeline span { unicode-bidi: isolate; }
.who span, .next { color: var(--quiet); }
.next { font-size: 0.875rem; white-space: nowrap; }
@media (max-width: 32rem) { .people summary { grid-template-columns: auto minmax(0, 1fr); } .next { grid-column: 2; } }
.next.late { color: var(--target); font-weight: 600; }
.card { padding: 0 0.25rem 1.25rem 1.4rem; }
.card h3:first-child, .card p { margin-top: 0; }
.reach { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.status { padding: 0.0625rem 0.5rem; border-radius: 1rem; background: var(--soft); color: var(--ink); font-size: 0.8125rem; white-space: nowrap; }
.timeline { border-left: 2px solid var(--line); padding-left: 1rem; }
.timeline li { position: relative; display: flex; gap: 0.75rem; padding: 0.25rem 0; }
.timeline li::before { content: ""; position: absolute; left: calc(-1rem - 5px); top: 0.75rem; width: 0.5rem; height: 0.5rem; border-radius: 50%; background: var(--quiet); }
.timeline .ahead::before { background: var(--card); outline: 2px solid var(--accent); }
.timeline time { flex: none; min-width: 6rem; color: var(--quiet); font-size: 0.875rem; line-height: 1.5rem; }
.rows li { padding: 0.625rem 0; border-top: 1px solid var(--line); }
.rows li:first-child { border-top: 0; padding-top: 0; }
.rows a { font-weight: 600; }
.rows li > span:not(.status) { display: block; }
.ways { padding-left: 1.25rem; list-style: decimal; }
.ways li { padding: 0.25rem 0; }
.picture { max-height: 36rem; overflow: auto; border: 1px solid var(--line); border-radius: 0.625rem; }
svg { display: block; fill: var(--ink); font: 0.8125rem system-ui, sans-serif; }
svg path { fill: none; stroke: var(--line); stroke-width: 1.5; }
svg .way { stroke: var(--target); stroke-width: 2; }
svg .made { stroke: var(--accent); stroke-dasharray: 4 4; }
svg .figure { fill: var(--quiet); text-anchor: end; }
svg .hit { fill: transparent; }
svg circle { fill: var(--quiet); }
svg .target circle { fill: var(--target); }
svg text { paint-order: stroke; stroke: var(--card); stroke-width: 4; stroke-linejoin: round; }
svg .target text { font-weight: 700; }
svg .ghost { font-style: italic; fill: var(--quiet); }
svg .place { fill: var(--quiet); font-weight: 400; font-size: 0.75rem; }
svg a text { fill: var(--accent); }
svg a .place { fill: var(--quiet); }
.key { display: inline-block; vertical-align: middle; width: 1.25rem; height: 0; border-top: 2px solid var(--target); }
.key.target { width: 0.625rem; height: 0.625rem; border: 0; border-radius: 50%; background: var(--target); }
.key.made { border-top: 2px dashed var(--accent); }
.instead { margin-top: 0.75rem; }
.instead ul ul { padding-left: 1.25rem; border-left: 2px solid var(--line); }
.instead li { padding: 0.125rem 0; }
svg.rhythm { width: 100%; max-width: 34rem; overflow: visible; font-size: 12px; }
svg.rhythm .bar { fill: var(--accent); }
svg.rhythm .short { opacity: 0.5; }
svg.rhythm .month { fill: var(--quiet); font-size: 11px; }
table { border-collapse: collapse; margin-top: 0.5rem; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; font-weight: 400; }
thead th { color: var(--quiet); }
td { font-variant-numeric: tabular-nums; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { nav, #search, #all { display: none; } }
`
