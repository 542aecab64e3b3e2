package org.xter.format.luks2;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xter.report.ProblemException;

/**
 * An object of the JSON area whose members have the types LUKS2 gives them, or the header is damaged.
 *
 * @param path where it stands, for messages
 */
record JsonObject(String path, JsonNode node) {
    /** The most objects of a kind, and so their largest number plus one. */
    private static final int MOST = 32;

    private static final int MOST_SALT = 1024;

    JsonObject object(String name) throws ProblemException {
        JsonNode member = node.path(name);
        if (!member.isObject()) {
            throw wrong(name, "is not an object");
        }
        return new JsonObject(path + name + "/", member);
    }

    /** The members of an object that has numbers for names. */
    SortedMap<Integer, JsonObject> numbered(String name) throws ProblemException {
        JsonObject all = object(name);
        SortedMap<Integer, JsonObject> members = new TreeMap<>();
        for (var each : all.node.properties()) {
            members.put(index(each.getKey(), name), all.object(each.getKey()));
        }
        return members;
    }

    SortedSet<Integer> references(String name) throws ProblemException {
        JsonNode member = node.path(name);
        if (!member.isArray()) {
            throw wrong(name, "is not a list");
        }
        SortedSet<Integer> numbers = new TreeSet<>();
        for (JsonNode each : member) {
            numbers.add(index(each.isTextual() ? each.textValue() : "", name));
        }
        return numbers;
    }

    String text(String name) throws ProblemException {
        JsonNode member = node.path(name);
        if (!member.isTextual()) {
            throw wrong(name, "is not a text");
        }
        return member.textValue();
    }

    Optional<JsonNode> optional(String name) {
        return Optional.ofNullable(node.get(name));
    }

    int integer(String name, int least, int most) throws ProblemException {
        JsonNode member = node.path(name);
        if (!member.isInt() || member.intValue() < least || member.intValue() > most) {
            throw wrong(name, "is not a number from " + least + " to " + most);
        }
        return member.intValue();
    }

    /** A 64-bit number, which LUKS2 writes as a text. */
    long number(String name) throws ProblemException {
        String digits = text(name);
        if (!digits.matches("[0-9]{1,18}")) {
            throw wrong(name, "is not a number in decimal digits");
        }
        return Long.parseLong(digits);
    }

    Octets octets(String name) throws ProblemException {
        try {
            byte[] bytes = Base64.getDecoder().decode(text(name));
            if (bytes.length == 0 || bytes.length > MOST_SALT) {
                throw wrong(name, "has an impossible length");
            }
            return Octets.of(bytes);
        } catch (IllegalArgumentException e) {
            throw wrong(name, "is not Base64");
        }
    }

    LuksHash hash(String name) throws ProblemException {
        String specification = text(name);
        return LuksHash.of(specification)
                .orElseThrow(() -> Faults.unsupported(
                        "The hash function of " + path + name + " in the LUKS2 header is not supported"));
    }

    String cipher(String name) throws ProblemException {
        String specification = text(name);
        if (specification.contains("null")) {
            throw Faults.nullCipher();
        }
        return specification;
    }

    ProblemException wrong(String name, String how) {
        return Faults.damaged("Member " + path + name + " of the LUKS2 header " + how);
    }

    private int index(String digits, String name) throws ProblemException {
        if (!digits.matches("0|[1-9][0-9]?") || Integer.parseInt(digits) >= MOST) {
            throw wrong(name, "has a number that is none from 0 to " + (MOST - 1));
        }
        return Integer.parseInt(digits);
    }
}
