/** Looks of drawings, which stand alone as well as on a page: light or dark as their reader's screen is. */

const type = 'font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif';

const halo = 'paint-order:stroke;stroke-width:3px;stroke-linejoin:round';

/** Of maps. */
export const mapStyle = `
text{${type}}
.sea{fill:#d9e6ea}.land{fill:#f4f0e6;stroke:#c9c2b2;stroke-width:.7}
.way{fill:none;stroke:#8f3a22;stroke-width:2.2;stroke-linejoin:round;stroke-dasharray:1 5;stroke-linecap:round}
.stop{fill:#8f3a22;stroke:#fff;stroke-width:1.5}
.number{fill:#fff;font-size:11px;font-weight:700;text-anchor:middle}
.name{font-size:14px;font-weight:600;fill:#1f1d1a;stroke:#f4f0e6;${halo}}
.country{font-size:12px;letter-spacing:.12em;fill:#6f6757;stroke:#f4f0e6;${halo}}
circle.town{fill:#8a8375}
text.town{font-size:11px;fill:#665f55;stroke:#f4f0e6;${halo}}
.bar{fill:none;stroke:#4a453d;stroke-width:1.5}
.scale{font-size:11px;fill:#4a453d;text-anchor:middle;stroke:#f4f0e6;${halo}}
.sources{font-size:9px;fill:#665f55;text-anchor:end;stroke:#f4f0e6;${halo}}
@media (prefers-color-scheme:dark){
.sea{fill:#16242b}.land{fill:#2b2a26;stroke:#4a463e}
.way{stroke:#eba58d}.stop{fill:#eba58d;stroke:#171614}.number{fill:#171614}
.name{fill:#f0ebe1;stroke:#24231f}.country{fill:#b0a798;stroke:#24231f}
circle.town{fill:#8f887a}text.town{fill:#b5ad9f;stroke:#24231f}
.bar{stroke:#c9c2b4}.scale{fill:#c9c2b4;stroke:#24231f}.sources{fill:#aaa294;stroke:#24231f}
}`;

/** Of days. */
export const daysStyle = `
text{${type};font-size:12px;fill:#4a453d}
.sheet{fill:#fbfaf7}
.down{fill:#39424f}.twilight{fill:#7d8695}.low{fill:#e8cfa4}.up{fill:#f3ead3}.unknown{fill:#eeeae0}
.photos{fill:#8f3a22}
.day{font-weight:600;fill:#1f1d1a}
.hour{font-size:10px;fill:#665f55;text-anchor:middle}
@media (prefers-color-scheme:dark){
text{fill:#c9c2b4}
.sheet{fill:#171614}
.down{fill:#10141b}.twilight{fill:#2c3441}.low{fill:#5a4a33}.up{fill:#4b463a}.unknown{fill:#2e2b26}
.photos{fill:#eba58d}
.day{fill:#f0ebe1}.hour{fill:#aaa294}
}`;
