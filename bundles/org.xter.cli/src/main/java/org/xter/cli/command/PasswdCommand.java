package org.xter.cli.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import org.apache.commons.codec.digest.Sha2Crypt;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import picocli.CommandLine.Command;

/** Makes the hash of a password for an edition. The password itself is never written anywhere. */
@Command(
        name = "passwd",
        description = "Make a password hash for 'users' of an edition.",
        footer = {
            "",
            "The password is asked for twice, or read as one line from standard input",
            "where that is no terminal. Put what is printed into the edition:",
            "  users:",
            "    - { name: admin, password: \"$6$...\" }",
            "",
            "Example: xter passwd"
        })
final class PasswdCommand extends SessionCommand {
    private static final int ROUNDS = 100_000;
    private static final int MINIMUM = 8;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        char[] password = Passphrases.ask("Password", true);
        try {
            if (password.length < MINIMUM) {
                throw new ProblemException(Problem.error(
                        "passwd.short",
                        "the password has fewer than " + MINIMUM + " characters",
                        "Choose a longer one"));
            }
            String hash = hash(password);
            session.print(hash);
            return session.end(ExitCode.OK, Map.of("hash", hash));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static String hash(char[] password) {
        ByteBuffer utf8 = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[utf8.remaining()];
        utf8.get(bytes);
        Arrays.fill(utf8.array(), (byte) 0);
        // sha512Crypt clears the bytes it is given.
        return Sha2Crypt.sha512Crypt(bytes, "$6$rounds=" + ROUNDS + "$" + salt());
    }

    private static String salt() {
        String alphabet = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        SecureRandom random = new SecureRandom();
        StringBuilder salt = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            salt.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return salt.toString();
    }
}
