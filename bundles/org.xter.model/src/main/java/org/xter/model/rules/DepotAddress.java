package org.xter.model.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a depot is reached: {@code HOST} or {@code HOST:PORT}, the host being a name (RFC 1123) or an IP address, that of
 * version 6 in brackets when a port follows (RFC 3986, section 3.2.2).
 *
 * @param host without brackets
 * @param port 1 to 65535
 */
public record DepotAddress(String host, int port) {
    /** The port of depots that name none. */
    public static final int USUAL_PORT = 8443;

    private static final int LAST_PORT = 65535;
    private static final int LONGEST_NAME = 253;
    private static final Pattern PARTS = Pattern.compile("(?:\\[([^\\]]*)\\]|([^:\\[\\]]*))(?::([1-9][0-9]{0,4}))?");
    private static final Pattern NAME = Pattern.compile(
            "(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)*[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?");

    /** The address a text says; nothing when it says none. */
    public static Optional<DepotAddress> parse(String text) {
        if (isAddress(text)) {
            return Optional.of(new DepotAddress(text, USUAL_PORT));
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String host = parts.group(1) == null ? parts.group(2) : parts.group(1);
        int port = parts.group(3) == null ? USUAL_PORT : Integer.parseInt(parts.group(3));
        boolean known = parts.group(1) == null
                ? isAddress(host)
                        || host.length() <= LONGEST_NAME && NAME.matcher(host).matches()
                : host.contains(":") && isAddress(host);
        return known && port <= LAST_PORT ? Optional.of(new DepotAddress(host, port)) : Optional.empty();
    }

    /** Whether the host is named, so that a name server has to be asked. */
    boolean isNamed() {
        return !isAddress(host);
    }

    private static boolean isAddress(String text) {
        return IpAddress.parse(text).isPresent();
    }
}
