package org.xter.model.rules;

import java.util.Set;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.OperatingSystem;
import org.xter.model.edition.User;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Users of the edition are not those of the distribution. */
final class ReservedUser extends Rule {
    /** Debian's base-passwd, and users its base packages make. */
    private static final Set<String> RESERVED = Set.of(
            "root",
            "daemon",
            "bin",
            "sys",
            "sync",
            "games",
            "man",
            "lp",
            "mail",
            "news",
            "uucp",
            "proxy",
            "www-data",
            "backup",
            "list",
            "irc",
            "gnats",
            "_apt",
            "nobody",
            "messagebus");

    ReservedUser() {
        super(
                "edition.reserved-user",
                Severity.ERROR,
                "The distribution has these users in every system and gives them to its own programs; "
                        + "root stays locked, and people become root by sudo.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        OperatingSystem system = file.edition().getSystem();
        if (system == null) {
            return;
        }
        for (User user : system.getUsers()) {
            if (user.isSetName()
                    && (RESERVED.contains(user.getName()) || user.getName().startsWith("systemd-"))) {
                findings.add(
                        user,
                        EditionPackage.Literals.USER__NAME,
                        "the user '" + user.getName() + "' belongs to the distribution",
                        "Choose another name.");
            }
        }
    }
}
