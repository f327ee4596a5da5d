// The border between the program (WebAssembly) and the page, and the few types that the page's own
// modules share. The program's side of the same border is wasm/platform/platform.h.
// Text is UTF-8, JSON where a structure crosses; bytes are copied, never shared.

export type Action =
  | "press" | "set" | "typing" | "cancel" | "focus" | "blur" | "scroll" | "dismiss" | "submit"
  /** Texts for the cells of a table from that cell on, as a JSON list of rows of texts. */
  | "paste";

/** What a person did on a mirrored node. */
export interface Request {
  id: string;
  action: Action;
  value?: string;
}

export interface KeyPress {
  key: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
  meta: boolean;
  /** The key was pressed inside a text field. */
  in_text: boolean;
}

export interface StartOptions {
  width: number;
  height: number;
  scale: number;
  theme: "light" | "dark" | "contrast";
  /** What was chosen at an earlier visit, "" to follow the system. */
  display_theme: string;
  /** 100 to 400. */
  text_percent: number;
  /** The guide to a first plan was taken off the Overview. */
  guide_hidden: boolean;
  touch: boolean;
  /** No canvas: nothing is painted, and every row of every table is announced. */
  plain: boolean;
  reduced_motion: boolean;
  build: string;
  open: string | null;
  /** The screen named in the address, "" when none. */
  screen: string;
}

/** Anything that happened outside the program; `event` names it, the rest is its members. */
export interface ProgramEvent {
  event: string;
  token?: Token;
  [member: string]: unknown;
}

export type Token = number | string;

/** What the program asks of the page; answered by an event that repeats the token. */
export interface Call {
  call: string;
  token?: Token;
  plan?: string;
  [member: string]: unknown;
}

/** The program's exported functions, as the rest of the page sees them. */
export interface Program {
  /** A font file of the typeface, before the start: 0 regular, 1 semibold, 2 bold. */
  face(face: number, bytes: Uint8Array): void;
  start(options: StartOptions): void;
  resize(width: number, height: number, scale: number): void;
  /** Milliseconds until the next frame is wanted; 0 at once, below 0 none until an event. */
  frame(now_ms: number): number;
  /** Goes on with long work between frames, 0 only asks: as frame, milliseconds until the next. */
  work(budget_ms: number): number;
  pointer(kind: number, x: number, y: number, buttons: number, touch: boolean): void;
  key(press: KeyPress): boolean;
  request(request: Request): void;
  event(event: ProgramEvent, bytes?: Uint8Array | null): void;
  /** A view into the program's memory; valid until the next call into the program. */
  pixels(): { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> };
  damage(): Rect[];
  /** True while a call into the program is running: nothing may call it again then. */
  busy(): boolean;
  /** True after the program trapped: it is never called again. */
  stopped(): boolean;
}

/** What the program calls; the page gives it to the glue as `Module.bridge`. */
export interface PageBridge {
  announce(json: string): void;
  cursor(name: string): void;
  call(json: string, bytes: Uint8Array | null): void;
  now(): number;
  random(pointer: number, count: number): void;
  want_frame(): void;
  log(level: number | string, text: string): void;
}

/** The page's answer to what the program calls, once text has become values. */
export interface PageHandlers {
  announce(difference: Announcement): void;
  cursor(name: string): void;
  call(call: Call, bytes: Uint8Array<ArrayBuffer> | null): void;
  want_frame(): void;
  /** The program trapped; said once. */
  stopped(error: unknown): void;
}

export type Rect = [x: number, y: number, width: number, height: number];

export type Role =
  | "root" | "banner" | "navigation" | "main" | "complementary" | "contentinfo" | "region"
  | "group" | "form" | "heading" | "text" | "list" | "list_item" | "button" | "link" | "checkbox"
  | "choice" | "textbox" | "multiline" | "table" | "row_group" | "row" | "column_header"
  | "row_header" | "cell" | "dialog" | "status" | "alert" | "image" | "progress" | "scroll"
  | "tooltip" | "menu" | "menu_item" | "tab_list" | "tab";

export type Choices = { value: string; label: string }[];

/** One node of the semantic tree. Always the whole node, never a part of it. */
export interface SemanticNode {
  id: string;
  role: Role;
  name: string;
  /** CSS pixels, relative to the parent's rectangle; inside a scroll parent, to its content. */
  rect: Rect;
  value?: string | number;
  level?: number;
  description?: string;
  error?: string;
  hint?: string;
  options?: Choices;
  /** In place of options, where many nodes have the same: the list was announced under this key. */
  options_key?: string;
  checked?: boolean | "mixed";
  pressed?: boolean;
  expanded?: boolean;
  selected?: boolean;
  /** On a row: a click anywhere on it presses it. A control in the row does the same by keyboard. */
  pressable?: boolean;
  current?: boolean | string;
  disabled?: boolean;
  read_only?: boolean;
  required?: boolean;
  /** What the browser may fill in of the person, as its autocomplete attribute calls it. */
  autofill?: "name";
  hidden_visually_only?: boolean;
  live_typing?: boolean;
  /** What is typed is told at each keystroke, though it counts only once it is committed. */
  previews?: boolean;
  href?: string;
  keys?: string;
  content?: [width: number, height: number];
  row_count?: number;
  column_count?: number;
  row_index?: number;
  column_index?: number;
  column_span?: number;
  sort?: "ascending" | "descending";
  input?: "text" | "decimal" | "numeric" | "date" | "search";
  max_length?: number;
  live?: "polite" | "assertive";
  font?: "regular" | "semibold" | "bold";
  size?: number;
  align?: "left" | "right";
  colour?: string;
  background?: string;
  now?: number;
  min?: number;
  max?: number;
  modal?: boolean;
  label_id?: string;
}

/**
 * State of the mirror's root, also as its data-revision, data-saved and data-screen. The page adds
 * data-idle: "yes" while no frame is scheduled within half a second and no call is unanswered.
 */
export interface RootState {
  revision?: string;
  saved?: "yes" | "no" | "failed" | "read_only";
  screen?: string;
  title?: string;
  lang?: string;
}

/** A difference of the semantic tree. Applied in this order. */
export interface Announcement {
  /** Lists of choices by their keys, each new or changed. */
  lists?: Record<string, Choices>;
  set?: SemanticNode[];
  children?: Record<string, string[]>;
  remove?: string[];
  /** Scroll regions that are to stand at this height, CSS pixels. Before the focus moves. */
  scroll?: Record<string, number>;
  focus?: string;
  say?: { text: string; urgent?: boolean }[];
  root?: RootState;
}

/** A plan as the library lists it; the program makes it, the page stores and shows it. */
export interface Card {
  plan: string;
  area?: string;
  round?: string;
  title?: string;
  changed?: string | number;
  size?: number;
  deleted?: number;
  [member: string]: unknown;
}

export type SaveCode = "fenced" | "quota" | "unavailable" | "newer";

/** Why a plan was opened for reading only. */
export type ReadOnlyReason = "other_tab" | "newer" | "damaged" | "unavailable";

/** The newest revision of a plan and who may write the next one. */
export interface Head {
  plan: string;
  sequence: number;
  schema: number;
  /** The tab that wrote last; only that tab may write the next record. */
  writer: string;
  card: Card;
  changed: number;
  checkpoints: { sequence: number; time: number }[];
  deleted?: number;
}

export interface RecordRow {
  plan: string;
  sequence: number;
  schema: number;
  text: string;
  time: number;
}

/** A planning round that was loaded from a file. */
export interface RoundRow {
  /** "2019-20" */
  round: string;
  revision: number;
  /** The name of that file. */
  file: string;
  text: string;
  time: number;
}

export interface CheckpointRow {
  plan: string;
  sequence: number;
  schema: number;
  image: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the image in hexadecimal; "" where the browser offers no WebCrypto. */
  sha256: string;
  /** The plan file's text, for the rescue page. */
  text: string;
  time: number;
}

export interface OpenedPlan {
  plan: string;
  schema: number;
  sequence: number;
  writable: boolean;
  why_not?: ReadOnlyReason;
  /** How many newer checkpoints were damaged and passed over. */
  passed_over: number;
  records: string[];
  image: Uint8Array<ArrayBuffer>;
}

declare global {
  interface Window {
    showOpenFilePicker?(options?: object): Promise<FileSystemFileHandle[]>;
    showSaveFilePicker?(options?: object): Promise<FileSystemFileHandle>;
    trustedTypes?: {
      createPolicy(name: string, rules: object): { createScriptURL(text: string): string };
    };
  }
  interface FileSystemHandle {
    queryPermission?(options: { mode: string }): Promise<PermissionState>;
    requestPermission?(options: { mode: string }): Promise<PermissionState>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
  interface ParentNode {
    moveBefore?(node: Node, child: Node | null): void;
  }
}
