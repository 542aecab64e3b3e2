package org.xter.engine.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A build report as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. */
public final class ReportPage {
    private static final String STYLE = """
            :root { color-scheme: light dark; --line: #d0d7de; --quiet: #57606a; --band: #f6f8fa; }
            @media (prefers-color-scheme: dark) { :root { --line: #3d444d; --quiet: #9198a1; --band: #151b23; } }
            body { font: 14px/1.45 system-ui, sans-serif; margin: 32px auto; max-width: 1100px; padding: 0 16px; }
            h1 { font-size: 24px; margin: 0 } h2 { font-size: 17px; margin: 32px 0 8px }
            p.facts { color: var(--quiet); margin: 4px 0 }
            table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
            th, td { text-align: left; padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); vertical-align: top }
            th { color: var(--quiet); font-weight: 600 } .n { text-align: right }
            code { font: 12px ui-monospace, monospace } .cached { color: var(--quiet) }
            details > summary { cursor: pointer; color: var(--quiet) }
            .bar { background: #2f6fde; height: 8px; border-radius: 2px; min-width: 1px }
            """;

    private final BuildReport report;
    private final StringBuilder page = new StringBuilder(1 << 16);

    private ReportPage(BuildReport report) {
        this.report = report;
    }

    /** The page's HTML. */
    public static String of(BuildReport report) {
        return new ReportPage(report).write();
    }

    private String write() {
        BuildReport.Edition edition = report.edition();
        String title = edition.title() + " " + edition.version();
        page.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(title))
                .append(" – build report</title>\n<style>\n")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(escape(title))
                .append("</h1>\n");
        facts(edition.name() + " · " + edition.architecture() + " · product " + edition.product() + " · security epoch "
                + edition.epoch());
        facts(edition.trust());
        for (BuildReport.Source source : report.sources()) {
            facts(source.repository() + " " + source.suite() + " of " + source.date());
        }
        artifacts();
        layers();
        registers();
        steps();
        packages();
        details(
                "What was made stable or empty",
                report.normalised(),
                List.of("Path", "What", "By"),
                each -> row(code(each.path()), escape(each.what()), escape(each.normaliser())));
        details(
                "Why each file is there that no package brought unchanged",
                report.explained(),
                List.of("Path", "Origin"),
                each -> row(code(each.path()), escape(each.origin())));
        return page.append("</body></html>\n").toString();
    }

    private void artifacts() {
        table(
                "Artifacts",
                report.artifacts(),
                List.of("File", "Format", "Size", "Used", "SHA-256"),
                each -> row(
                        escape(each.name()),
                        escape(each.format()),
                        size(each.bytes()),
                        size(each.used()),
                        code(each.sha256())));
    }

    private void layers() {
        long largest = report.layers().stream()
                .mapToLong(BuildReport.LayerFacts::bytes)
                .max()
                .orElse(1);
        table(
                "Layers, lowest first",
                report.layers(),
                List.of("Layer", "", "Size", "Content", "Entries", "Verity root hash"),
                each -> row(
                        escape(each.name()),
                        "<div class=\"bar\" style=\"width:" + Math.max(1, 160 * each.bytes() / Math.max(1, largest))
                                + "px\"></div>",
                        size(each.bytes()),
                        size(each.content()),
                        number(each.entries()),
                        code(each.rootHash())));
    }

    private void registers() {
        table(
                "What the TPM of a machine holds, with these keys alone in its firmware",
                report.registers(),
                List.of("PCR", "Bank", "When", "Value"),
                each -> row(number(each.register()), escape(each.bank()), escape(when(each)), code(each.value())));
    }

    private static String when(BuildReport.RegisterFacts each) {
        if (!each.phase().isEmpty()) {
            return each.phase();
        }
        return each.register() == PredictedRegisters.ADDITIONS
                ? "until the loader hands over: nothing may be added to the start"
                : "when the kernel begins";
    }

    private void steps() {
        table(
                "Steps",
                report.steps(),
                List.of("Step", "Result", "Time"),
                each -> row(
                        escape(each.name()),
                        escape(each.summary()),
                        "<span class=n>"
                                + (each.cached()
                                        ? "<span class=cached>cached</span>"
                                        : String.format(Locale.ROOT, "%.1f s", each.milliseconds() / 1000.0))
                                + "</span>"));
    }

    private void packages() {
        details(
                "Packages (" + report.packages().size() + ")",
                report.packages(),
                List.of("Package", "Version", "Layer", "Content", "Why", "From"),
                each -> row(
                        escape(each.name()),
                        escape(each.version()),
                        escape(each.layer()),
                        size(each.bytes()),
                        escape(each.why()),
                        escape(each.repository())));
    }

    private <T> void table(String title, List<T> rows, List<String> heads, Function<T, String> row) {
        if (rows.isEmpty()) {
            return;
        }
        page.append("<h2>").append(escape(title)).append("</h2>\n");
        rows(rows, heads, row);
    }

    private <T> void details(String title, List<T> rows, List<String> heads, Function<T, String> row) {
        if (rows.isEmpty()) {
            return;
        }
        page.append("<h2>").append(escape(title)).append("</h2>\n<details><summary>show</summary>\n");
        rows(rows, heads, row);
        page.append("</details>\n");
    }

    private <T> void rows(List<T> rows, List<String> heads, Function<T, String> row) {
        page.append("<table><tr>");
        heads.forEach(head -> page.append("<th>").append(escape(head)).append("</th>"));
        page.append("</tr>\n");
        rows.forEach(each -> page.append(row.apply(each)));
        page.append("</table>\n");
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (String cell : cells) {
            row.append("<td>").append(cell).append("</td>");
        }
        return row.append("</tr>\n").toString();
    }

    private void facts(String text) {
        page.append("<p class=\"facts\">").append(escape(text)).append("</p>\n");
    }

    private static String size(long bytes) {
        return bytes < 1 << 20
                ? String.format(Locale.ROOT, "%.1f KiB", bytes / 1024.0)
                : String.format(Locale.ROOT, "%.1f MiB", bytes / 1048576.0);
    }

    private static String number(long value) {
        return Long.toString(value);
    }

    private static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
