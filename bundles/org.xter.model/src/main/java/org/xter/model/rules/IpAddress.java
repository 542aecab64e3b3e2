package org.xter.model.rules;

import java.util.Arrays;
import java.util.Optional;

/**
 * An address of the Internet Protocol and the length of its network's prefix. Read without asking any name server:
 * version 4 in dotted decimal form, version 6 in the forms of RFC 4291, section 2.2.
 */
record IpAddress(byte[] bytes, int prefix) {
    /** An address alone; its prefix is all of it. */
    static Optional<IpAddress> parse(String text) {
        byte[] bytes = text.contains(":") ? six(text) : four(text);
        return bytes == null ? Optional.empty() : Optional.of(new IpAddress(bytes, bytes.length * 8));
    }

    /** An address with {@code /} and the length of its prefix. */
    static Optional<IpAddress> parseWithPrefix(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !text.substring(slash + 1).matches("0|[1-9][0-9]{0,2}")) {
            return Optional.empty();
        }
        int prefix = Integer.parseInt(text.substring(slash + 1));
        return parse(text.substring(0, slash))
                .filter(address -> prefix <= address.bytes.length * 8)
                .map(address -> new IpAddress(address.bytes, prefix));
    }

    /** 4 or 6. */
    int version() {
        return bytes.length == 4 ? 4 : 6;
    }

    /** Whether the networks of both addresses have an address in common. */
    boolean overlaps(IpAddress other) {
        if (bytes.length != other.bytes.length) {
            return false;
        }
        int common = Math.min(prefix, other.prefix);
        int whole = common / 8;
        int mask = 0xFF00 >> (common % 8) & 0xFF;
        return Arrays.equals(bytes, 0, whole, other.bytes, 0, whole)
                && (mask == 0 || (bytes[whole] & mask) == (other.bytes[whole] & mask));
    }

    private static byte[] four(String text) {
        String[] parts = text.split("\\.", -1);
        byte[] result = new byte[4];
        if (parts.length != 4) {
            return null;
        }
        for (int i = 0; i < 4; i++) {
            if (!parts[i].matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(parts[i]) > 255) {
                return null;
            }
            result[i] = (byte) Integer.parseInt(parts[i]);
        }
        return result;
    }

    private static byte[] six(String text) {
        int gap = text.indexOf("::");
        if (gap != text.lastIndexOf("::")) {
            return null;
        }
        byte[] head = groups(gap < 0 ? text : text.substring(0, gap));
        byte[] tail = gap < 0 ? new byte[0] : groups(text.substring(gap + 2));
        if (head == null || tail == null || (gap < 0 ? head.length != 16 : head.length + tail.length > 14)) {
            return null;
        }
        byte[] result = Arrays.copyOf(head, 16);
        System.arraycopy(tail, 0, result, 16 - tail.length, tail.length);
        return result;
    }

    /** The bytes of groups of hexadecimal digits; the last may be dotted decimal. */
    private static byte[] groups(String text) {
        if (text.isEmpty()) {
            return new byte[0];
        }
        String[] parts = text.split(":", -1);
        byte[] result = new byte[0];
        for (int i = 0; i < parts.length; i++) {
            byte[] group;
            if (i == parts.length - 1 && parts[i].contains(".")) {
                group = four(parts[i]);
            } else if (parts[i].matches("[0-9a-fA-F]{1,4}")) {
                int value = Integer.parseInt(parts[i], 16);
                group = new byte[] {(byte) (value >> 8), (byte) value};
            } else {
                group = null;
            }
            if (group == null || result.length > 16) {
                return null;
            }
            int before = result.length;
            result = Arrays.copyOf(result, before + group.length);
            System.arraycopy(group, 0, result, before, group.length);
        }
        return result.length > 16 ? null : result;
    }
}
