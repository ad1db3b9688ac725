/** The words of scopes and formats. */
import * as messages from "../../generated/messages";
import type { ExportFormat, Language } from "../../platform";
import type { Message } from "../../shared/l10n";
import type { Scope } from "./scope";

/** Formats in the order of the dialog. */
export const FORMATS: readonly ExportFormat[] = ["xlsx", "pdf", "csv_excel", "csv_plain", "json"];

/** The columns that a list can have at most, as Rust counts them. */
export const ALL_COLUMNS = 20;

/** The languages of a file, each by its own name. */
export const LANGUAGES: readonly { value: Language; label: string }[] = [
  { value: "kk", label: "Қазақша" },
  { value: "ru", label: "Русский" },
  { value: "en", label: "English" },
];

/** Returns the name of a format. */
export function formatWord(format: ExportFormat): Message {
  switch (format) {
    case "xlsx":
      return messages.volunteersExportFormatXlsx();
    case "csv_excel":
      return messages.volunteersExportFormatCsvExcel();
    case "csv_plain":
      return messages.volunteersExportFormatCsvPlain();
    case "pdf":
      return messages.exportFormatPdf();
    case "json":
      return messages.volunteersExportFormatJson();
  }
}

/** Returns when to take a format. */
export function formatHint(format: ExportFormat): Message {
  switch (format) {
    case "xlsx":
      return messages.volunteersExportFormatXlsxHint();
    case "csv_excel":
      return messages.volunteersExportFormatCsvExcelHint();
    case "csv_plain":
      return messages.volunteersExportFormatCsvPlainHint();
    case "pdf":
      return messages.exportFormatPdfHint();
    case "json":
      return messages.volunteersExportFormatJsonHint();
  }
}

/** Returns the words of a scope. `count`: people in it. */
export function scopeWord(scope: Scope, count: number): Message {
  switch (scope) {
    case "selection":
      return messages.volunteersExportScopeSelection({ count });
    case "found":
      return messages.volunteersExportScopeFound({ count });
    case "all":
      return messages.volunteersExportScopeAll();
  }
}
