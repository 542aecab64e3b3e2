package org.xter.engine.spec;

import java.util.List;
import java.util.Optional;

/**
 * A user account of the edition.
 *
 * @param name the login name
 * @param title the full name people read; empty for none
 * @param groups further groups; those that do not exist are made
 * @param password how the password comes to be
 * @param shell the login shell
 * @param home the home directory
 * @param system whether the account is for a program: low id, no login
 * @param sshKeys lines for {@code authorized_keys}
 * @param uid a fixed numeric id, if the edition asks for one
 */
public record UserSpec(
        String name,
        String title,
        List<String> groups,
        Password password,
        String shell,
        String home,
        boolean system,
        List<String> sshKeys,
        Optional<Integer> uid) {
    public UserSpec {
        groups = List.copyOf(groups);
        sshKeys = List.copyOf(sshKeys);
    }

    /** How a password comes to be. No clear text is ever part of an edition. */
    public sealed interface Password {
        /** No password opens the account. */
        record Locked() implements Password {}

        /** Made at random at each start and shown on the console. */
        record Generated() implements Password {}

        /**
         * Known to somebody who gave its hash.
         *
         * @param crypt in crypt(5) form, such as {@code $y$...}
         */
        record Hashed(String crypt) implements Password {}
    }
}
