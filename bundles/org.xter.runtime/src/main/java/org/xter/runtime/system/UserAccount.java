package org.xter.runtime.system;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An account the edition wants. One that a package made already is changed, not made again.
 *
 * @param name the login name
 * @param title who that is; may be empty
 * @param groups further groups; those that do not exist are made
 * @param password how the password comes to be
 * @param shell the login shell
 * @param home the home directory, absolute
 * @param system whether the account is for a program: low id, no home made
 * @param sshKeys lines for {@code authorized_keys}
 * @param id a fixed numeric id of user and group, if the edition asks for one
 */
public record UserAccount(
        String name,
        String title,
        List<String> groups,
        Password password,
        String shell,
        String home,
        boolean system,
        List<String> sshKeys,
        OptionalInt id) {
    public UserAccount {
        Objects.requireNonNull(password);
        groups = List.copyOf(groups);
        sshKeys = List.copyOf(sshKeys);
    }

    /** How a password comes to be. */
    public sealed interface Password {
        /** No password opens the account. */
        record Locked() implements Password {}

        /** Made at random at each start and shown on the console. */
        record Generated() implements Password {}

        /**
         * Known to somebody who gave its hash.
         *
         * @param crypt in crypt(5) form
         */
        record Hashed(String crypt) implements Password {}
    }
}
