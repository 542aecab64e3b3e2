package org.xter.debian.repository;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * A text with its signature in the cleartext framework of OpenPGP (RFC 4880 section 7). Nothing but the signed text is
 * ever handed out: what stands outside the frame is refused.
 *
 * @param text the signed lines joined by line feeds, dash escapes undone, trailing blanks removed as in what is signed
 * @param hashed the exact bytes under the signature: the same lines joined by CR LF, without a last line end
 * @param signature the armoured signature block
 */
record ClearSigned(byte[] text, byte[] hashed, byte[] signature) {
    private static final String BEGIN = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final String BEGIN_SIGNATURE = "-----BEGIN PGP SIGNATURE-----";
    private static final String END_SIGNATURE = "-----END PGP SIGNATURE-----";

    static ClearSigned parse(String source, byte[] bytes) throws ProblemException {
        // Latin-1 keeps every byte as it is; the text is decoded as UTF-8 only after it is known to be signed.
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        int at = 0;
        while (at < lines.length && trimEnd(lines[at]).isEmpty()) {
            at++;
        }
        if (at == lines.length || !trimEnd(lines[at]).equals(BEGIN)) {
            throw malformed(source, at, "it does not begin with '" + BEGIN + "'");
        }
        at++;
        while (at < lines.length && !trimEnd(lines[at]).isEmpty()) {
            if (!lines[at].startsWith("Hash: ")) {
                throw malformed(source, at, "its header holds more than 'Hash'");
            }
            at++;
        }
        at++;
        ByteArrayOutputStream text = new ByteArrayOutputStream(bytes.length);
        ByteArrayOutputStream hashed = new ByteArrayOutputStream(bytes.length + bytes.length / 32);
        boolean first = true;
        while (at < lines.length && !trimEnd(lines[at]).equals(BEGIN_SIGNATURE)) {
            String line = lines[at];
            if (line.startsWith("- ")) {
                line = line.substring(2);
            } else if (line.startsWith("-")) {
                throw malformed(source, at, "a line that begins with a dash is not escaped");
            }
            byte[] content = trimEnd(line).getBytes(StandardCharsets.ISO_8859_1);
            if (!first) {
                hashed.write('\r');
                hashed.write('\n');
            }
            first = false;
            hashed.writeBytes(content);
            text.writeBytes(content);
            text.write('\n');
            at++;
        }
        StringBuilder signature = new StringBuilder();
        while (at < lines.length && !trimEnd(lines[at]).equals(END_SIGNATURE)) {
            signature.append(trimEnd(lines[at])).append('\n');
            at++;
        }
        if (at >= lines.length) {
            throw malformed(source, lines.length - 1, "its signature is missing or cut off");
        }
        signature.append(END_SIGNATURE).append('\n');
        for (at++; at < lines.length; at++) {
            if (!trimEnd(lines[at]).isEmpty()) {
                throw malformed(source, at, "something follows the signature");
            }
        }
        return new ClearSigned(
                text.toByteArray(), hashed.toByteArray(), signature.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Blanks, tabs and the CR of a line end are not part of what is signed. */
    private static String trimEnd(String line) {
        int end = line.length();
        while (end > 0 && " \t\r".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    private static ProblemException malformed(String source, int line, String why) {
        return new ProblemException(Problem.error(
                "debian.not-signed",
                new Place(source, line + 1, 1),
                "This is no clear-signed text: " + why,
                "Check that the address leads to a repository and no login page or proxy message stands in between"));
    }
}
