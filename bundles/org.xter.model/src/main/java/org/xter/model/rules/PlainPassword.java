package org.xter.model.rules;

import java.util.regex.Pattern;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.OperatingSystem;
import org.xter.model.edition.User;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** No password stands in clear text. */
final class PlainPassword extends Rule {
    /** Yescrypt, bcrypt and SHA-crypt as crypt(5) describes them; weaker methods count as clear text. */
    private static final Pattern HASH =
            Pattern.compile("\\$(y|gy)\\$[./A-Za-z0-9]+\\$[./A-Za-z0-9]{1,86}\\$[./A-Za-z0-9]{43}"
                    + "|\\$2[by]\\$[0-9]{2}\\$[./A-Za-z0-9]{53}"
                    + "|\\$6\\$(rounds=[1-9][0-9]{3,8}\\$)?[^$:\\s]{1,16}\\$[./0-9A-Za-z]{86}"
                    + "|\\$5\\$(rounds=[1-9][0-9]{3,8}\\$)?[^$:\\s]{1,16}\\$[./0-9A-Za-z]{43}");

    PlainPassword() {
        super(
                "edition.plain-password",
                Severity.ERROR,
                "An edition is kept in version control and its image can be read by anybody who finds "
                        + "it; a password in clear text would be everybody's.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        OperatingSystem system = file.edition().getSystem();
        if (system == null) {
            return;
        }
        for (User user : system.getUsers()) {
            String password = user.getPassword();
            if (user.isSetPassword()
                    && !password.equals("generated")
                    && !password.equals("none")
                    && !HASH.matcher(password).matches()) {
                findings.add(
                        user,
                        EditionPackage.Literals.USER__PASSWORD,
                        "the password of '" + user.getName() + "' is neither 'generated', 'none' nor a crypt hash",
                        "Make a hash with 'xter passwd'; never write the password itself.");
            }
        }
    }
}
