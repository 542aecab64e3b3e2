package org.xter.diagram.layout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a JSON object whose members can be changed while every other character stays as it is. Immutable; a change
 * gives another one.
 */
final class JsonObjectText {
    /**
     * A member.
     *
     * @param lead the white space before it
     * @param name its name
     * @param head the name as written, with colon and white space
     * @param value the value as written
     */
    private record Member(String lead, String name, String head, String value) {
        String text() {
            return lead + head + value;
        }
    }

    private final List<Member> members;
    private final String tail;
    private final String indent;

    private JsonObjectText(List<Member> members, String tail, String indent) {
        this.members = members;
        this.tail = tail;
        this.indent = indent;
    }

    /**
     * An object without members.
     *
     * @param indent white space at the beginning of the line it stands on
     */
    static JsonObjectText empty(String indent) {
        return new JsonObjectText(List.of(), "\n" + indent, indent);
    }

    /**
     * Reads an object.
     *
     * @param text the object from brace to brace
     * @param json what reads numbers and names as the file's reader does
     * @throws IOException when it is no JSON object
     */
    static JsonObjectText parse(String text, String indent, JsonFactory json) throws IOException {
        List<Member> members = new ArrayList<>();
        try (JsonParser parser = json.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            int end = offset(parser.currentTokenLocation().getCharOffset()) + 1;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                int start = offset(parser.currentTokenLocation().getCharOffset());
                parser.nextToken();
                int value = offset(parser.currentTokenLocation().getCharOffset());
                parser.skipChildren();
                parser.getText();
                int after = offset(parser.currentLocation().getCharOffset());
                String lead = text.substring(end, start);
                members.add(new Member(
                        lead.substring(lead.indexOf(',') + 1),
                        name,
                        text.substring(start, value),
                        text.substring(value, after).stripTrailing()));
                end = value + text.substring(value, after).stripTrailing().length();
            }
            int close = offset(parser.currentTokenLocation().getCharOffset());
            return new JsonObjectText(members, text.substring(end, close), indent);
        }
    }

    private static int offset(long offset) {
        return (int) offset;
    }

    /** The value of a member as written; nothing when there is none. Of several of one name the last counts. */
    Optional<String> get(String name) {
        Optional<String> found = Optional.empty();
        for (Member each : members) {
            if (each.name().equals(name)) {
                found = Optional.of(each.value());
            }
        }
        return found;
    }

    /** The names of all members. */
    List<String> names() {
        return members.stream().map(Member::name).distinct().toList();
    }

    /** With a member's value; a new one comes before the first whose name is greater. */
    JsonObjectText with(String name, String value) {
        List<Member> changed = new ArrayList<>(members);
        for (int i = changed.size() - 1; i >= 0; i--) {
            Member each = changed.get(i);
            if (each.name().equals(name)) {
                changed.set(i, new Member(each.lead(), name, each.head(), value));
                return new JsonObjectText(changed, tail, indent);
            }
        }
        int at = 0;
        while (at < changed.size() && changed.get(at).name().compareTo(name) < 0) {
            at++;
        }
        String lead = changed.isEmpty()
                ? "\n" + indent + "  "
                : changed.get(Math.min(at, changed.size() - 1)).lead();
        String quoted = "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(name)) + "\": ";
        changed.add(at, new Member(lead, name, quoted, value));
        return new JsonObjectText(changed, changed.size() == 1 && tail.isBlank() ? "\n" + indent : tail, indent);
    }

    /** Without a member. */
    JsonObjectText without(String name) {
        return new JsonObjectText(
                members.stream().filter(each -> !each.name().equals(name)).toList(), tail, indent);
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** The object from brace to brace. */
    String text() {
        return "{" + String.join(",", members.stream().map(Member::text).toList()) + tail + "}";
    }
}
