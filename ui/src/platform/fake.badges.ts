/** The badges of an invented forum; for the development server and tests. A page is drawn with its size, the name and the number. */
import type { Desks } from "./fake.desk";
import type { BadgeLayout, BadgePaper, BadgePreview, BadgesOf, BadgesPage, BadgesSaved, LogoDraft, SavedFile } from "./types";

const paper = (size: string, width: number, height: number, badges = 1, back = false): BadgePaper => ({ size, width, height, badges, back });
const papers = [
  paper("a6", 105, 148), paper("a6_two_sided", 105, 148, 1, true), paper("card", 90, 55), paper("four_on_a4", 210, 297, 4), paper("eight_on_a4", 210, 297, 8),
  paper("ten_on_a4", 210, 297, 10), paper("label62", 62, 29), paper("label100", 100, 50), paper("folded", 86, 216, 1, true),
];
const usual: BadgeLayout = {
  size: "a6", parts: ["patronymic", "other_script", "position", "organisation", "from", "event", "consents", "logo", "programme", "help"],
  band: "colour", script: "each_guest", languages: [], name_percent: 100, text_percent: 100, logo_mm: 12, help_phone: null,
};

class Badges {
  private readonly all = new Map<string, { layout: BadgeLayout; hasLogo: boolean }>();

  constructor(private readonly desks: Desks, private readonly changed: (action: string, back: () => void) => void) {}

  page(event: string): BadgesPage {
    const { layout, hasLogo } = this.of(event);
    const { total, rows } = this.desks.guests(event, "", 0, 500);
    return { layout, has_logo: hasLogo, papers, percent: [60, 140], logo_mm: [6, 30], guests: total, without: rows.filter(({ badge }) => badge === null).length };
  }

  preview(event: string, layout: BadgeLayout, sample: number): BadgePreview {
    for (const percent of [layout.name_percent, layout.text_percent]) {
      if (percent < 60 || percent > 140) {
        const args: [string, { type: "number"; value: number }][] = [["least", { type: "number", value: 60 }], ["most", { type: "number", value: 140 }]];
        throw { kind: "invalid", message: { id: "badges-error-percent", args }, field: percent === layout.name_percent ? "name_percent" : "text_percent", trace: null };
      }
    }
    const rows = [...this.desks.guests(event, "", 0, 500).rows].sort((a, b) => b.name.length - a.name.length).slice(0, 5);
    const { width, height, back } = papers.find(({ size }) => size === layout.size) ?? papers[0]!;
    const shown = rows[sample % Math.max(1, rows.length)];
    const large = Math.round((height / 10) * (layout.name_percent / 100));
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height / 9}" fill="#1f5f86"/><text x="5" y="${height * 0.3}" font-size="${large}" font-family="sans-serif" textLength="${width * 0.8}" lengthAdjust="spacingAndGlyphs">${shown?.name ?? "Динмұхамед"}</text><text x="5" y="${height * 0.9}" font-size="${height / 20}" font-family="monospace">${shown?.badge ?? "F26 A1 00001"}</text></svg>`;
    return { pages: back && layout.size !== "folded" ? [svg, svg] : [svg], samples: rows.map(({ name }) => name) };
  }

  save(action: string, event: string, layout: BadgeLayout, logo: LogoDraft): void {
    const before = this.of(event);
    this.all.set(event, { layout, hasLogo: logo.kind === "own" ? before.hasLogo : logo.kind === "chosen" });
    this.changed(action, () => void this.all.set(event, before));
  }

  print(action: string, event: string, of: BadgesOf): BadgesSaved {
    const rows = this.desks.guests(event, "", 0, 500).rows.filter(({ id, badge }) => (of.kind === "chosen" ? of.guests.includes(id) : of.kind === "all" || badge === null));
    this.desks.badges(action, event, rows.map(({ id }) => id));
    return { path: "~/Бейджтер.pdf", badges: rows.length, told: [] };
  }

  private of(event: string): { layout: BadgeLayout; hasLogo: boolean } {
    return this.all.get(event) ?? { layout: usual, hasLogo: false };
  }
}

type Args<T> = T & { action: string; event: string };

export function badgeAnswers(desks: Desks, changed: (action: string, back: () => void) => void) {
  const badges = new Badges(desks, changed);
  return {
    badges_page: ({ event }: Args<unknown>) => badges.page(event),
    badge_preview: ({ event, layout, sample }: Args<{ layout: BadgeLayout; sample: number }>) => badges.preview(event, layout, sample),
    badge_layout_save: ({ action, event, layout, logo }: Args<{ layout: BadgeLayout; logo: LogoDraft }>) => badges.save(action, event, layout, logo),
    badge_logo_choose: () => [0x89, 0x50, 0x4e, 0x47],
    badges_save: ({ action, event, of }: Args<{ of: BadgesOf }>) => badges.print(action, event, of),
    badge_ruler_save: (): SavedFile => ({ path: "~/Сызғыш беті 105×148.pdf", rows: 1 }),
  };
}
