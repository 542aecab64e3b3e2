package org.xter.debian.lock;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xter.debian.solve.Reason;

/** Writes a lock as JSON with one repository, package or id a line, so that versions of it compare well. */
public final class LockWriter {
    /** The version of the file's format. */
    static final int FORMAT = 1;

    private static final JsonFactory JSON = new JsonFactory();

    private LockWriter() {}

    /** The text of a lock; equal locks have equal texts. It ends with a line feed. */
    public static String write(Lock lock) {
        StringBuilder text = new StringBuilder(1 << 16);
        text.append("{\n");
        text.append("  \"format\": ").append(FORMAT).append(",\n");
        text.append("  \"architecture\": ").append(quoted(lock.architecture())).append(",\n");
        text.append("  \"request\": ").append(quoted(lock.request().hex())).append(",\n");
        lock.configuration().ifPresent(digest -> text.append("  \"configuration\": ")
                .append(quoted(digest.hex()))
                .append(",\n"));
        list(
                text,
                "repositories",
                lock.repositories().stream().map(LockWriter::line).toList());
        text.append(",\n");
        list(text, "packages", lock.packages().stream().map(LockWriter::line).toList());
        text.append(",\n  \"ids\": {\n");
        ids(text, "users", lock.ids().users());
        text.append(",\n");
        ids(text, "groups", lock.ids().groups());
        text.append("\n  }\n}\n");
        return text.toString();
    }

    private static void list(StringBuilder text, String name, List<String> lines) {
        text.append("  ").append(quoted(name)).append(": [");
        text.append(lines.isEmpty() ? "" : "\n    ").append(String.join(",\n    ", lines));
        text.append(lines.isEmpty() ? "]" : "\n  ]");
    }

    private static void ids(StringBuilder text, String name, Map<String, Integer> ids) {
        List<String> lines = new ArrayList<>();
        ids.forEach((key, id) -> lines.add(quoted(key) + ": " + id));
        text.append("    ").append(quoted(name)).append(": {");
        text.append(lines.isEmpty() ? "" : "\n      ").append(String.join(",\n      ", lines));
        text.append(lines.isEmpty() ? "}" : "\n    }");
    }

    private static String line(LockedRepository repository) {
        return json(out -> {
            out.writeStartObject();
            out.writeStringField("id", repository.id());
            out.writeStringField("suite", repository.suite());
            out.writeStringField("date", repository.date().toString());
            out.writeStringField("release", repository.release().hex());
            out.writeEndObject();
        });
    }

    private static String line(LockedPackage each) {
        return json(out -> {
            out.writeStartObject();
            out.writeStringField("name", each.name());
            out.writeStringField("version", each.version().toString());
            out.writeStringField("architecture", each.architecture());
            out.writeStringField("repository", each.repository());
            out.writeStringField("suite", each.suite());
            out.writeStringField("file", each.filename());
            out.writeNumberField("size", each.size());
            if (each.installedSize() > 0) {
                out.writeNumberField("installed", each.installedSize());
            }
            out.writeStringField("sha256", each.digest().hex());
            out.writeObjectFieldStart("why");
            for (Map.Entry<String, Reason> reason : each.reasons().entrySet()) {
                out.writeArrayFieldStart(reason.getKey());
                for (String word : words(reason.getValue())) {
                    out.writeString(word);
                }
                out.writeEndArray();
            }
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    private static List<String> words(Reason reason) {
        return switch (reason) {
            case Reason.Requested requested -> List.of("requested", requested.request());
            case Reason.OfBase base -> List.of("base", base.base().name());
            case Reason.NeededBy needed -> List.of(needed.field(), needed.dependent(), needed.relation());
        };
    }

    private static String quoted(String text) {
        return json(out -> out.writeString(text));
    }

    private static String json(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Blanks after commas and colons outside texts would need a pretty printer; lines stay compact.
        return text.toString();
    }

    private interface Content {
        void write(JsonGenerator out) throws IOException;
    }
}
