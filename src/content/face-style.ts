// The few rules for what of ours stands in the page. The values are those of src/ui/tokens.css, written out:
// the content script carries no style sheet of ours, and the page's own rules must not reach in.

export const FACE_RULES = `
:host { color-scheme: light dark; }
* { box-sizing: border-box; }
.pill {
  position: fixed; display: inline-flex; align-items: center; gap: 7px; height: 28px; max-width: 320px; padding: 0 11px; margin: 0;
  border: 1px solid light-dark(oklch(88.5% 0.009 240), oklch(37% 0.016 245)); border-radius: 999px;
  background: light-dark(#fff, oklch(24% 0.013 245)); color: light-dark(oklch(25% 0.018 245), oklch(94% 0.006 240));
  font: 600 13px/1.4 system-ui, "Segoe UI", "Noto Sans", sans-serif; white-space: nowrap; cursor: pointer; touch-action: none;
  box-shadow: 0 1px 4px rgb(20 30 45 / 0.18); transition: opacity 150ms;
}
.pill[hidden] { display: none; }
.pill:hover { background: light-dark(oklch(97.6% 0.004 240), oklch(28.5% 0.015 245)); }
.pill:focus-visible { outline: 2px solid light-dark(oklch(44% 0.083 200), oklch(79% 0.095 195)); outline-offset: 2px; }
.pill.moving { cursor: grabbing; }
.reason, .count { font-weight: 400; color: light-dark(oklch(42% 0.018 245), oklch(80% 0.01 240)); overflow: hidden; text-overflow: ellipsis; }
.count { font-variant-numeric: tabular-nums; }
.count::before, .reason::before { content: "·"; margin-inline-end: 6px; }
.count:empty, .reason:empty { display: none; }
.pill.writing:not(:hover, :focus-visible) .reason { display: none; }
.shape { flex: none; width: 12px; height: 12px; background: var(--hue); }
.calm { --hue: light-dark(oklch(47% 0.085 195), oklch(78% 0.09 195)); } .calm .shape { border-radius: 50%; }
.frustrated { --hue: light-dark(oklch(48% 0.095 75), oklch(82% 0.105 80)); } .frustrated .shape { border-radius: 3px; }
.angry { --hue: light-dark(oklch(47% 0.115 45), oklch(77% 0.115 50)); } .angry .shape { transform: rotate(45deg) scale(0.85); }
.abusive { --hue: light-dark(oklch(43% 0.115 345), oklch(78% 0.105 345)); }
.abusive .shape { clip-path: polygon(30% 0, 70% 0, 100% 30%, 100% 70%, 70% 100%, 30% 100%, 0 70%, 0 30%); }
.unsure, .unread, .none { --hue: light-dark(oklch(50% 0.016 245), oklch(72% 0.012 240)); }
:is(.unsure, .unread, .none) .shape { background: none; border: 2px solid var(--hue); border-radius: 50%; }
.panel {
  position: fixed; inset: 12px 12px auto auto; width: min(360px, calc(100vw - 24px)); height: min(70vh, 760px); min-height: min(420px, calc(100vh - 24px));
  border: 1px solid light-dark(oklch(88.5% 0.009 240), oklch(37% 0.016 245)); border-radius: 10px; background: light-dark(#fff, oklch(24% 0.013 245));
  box-shadow: 0 2px 6px rgb(20 30 45 / 0.12), 0 8px 24px rgb(20 30 45 / 0.16);
}
.panel[hidden] { display: none; }
@media (max-width: 480px) { .panel { inset: 8px; width: calc(100vw - 16px); } }
@media (prefers-reduced-motion: reduce) { .pill { transition: none; } }
@media (forced-colors: active) {
  .pill { border-color: ButtonBorder; } .shape { forced-color-adjust: none; background: CanvasText; }
  :is(.unsure, .unread, .none) .shape { background: none; border-color: CanvasText; }
}
@media print { .pill, .panel { display: none; } }
`;
