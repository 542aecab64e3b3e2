package org.xter.tests.boot;

import java.nio.file.Files;
import java.nio.file.Path;
import org.xter.tests.formats.DebianPackages;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.Pem;

/** EFI programs signed by the field's own tool (Debian package sbsigntool). */
public final class SignedProgram {
    private SignedProgram() {}

    /** Signs a program with a keyring's kernel key; the signature names the authority in db, too. */
    public static Path of(Path program, Keyring keyring, Path work) throws Exception {
        var key = keyring.signingKey(KeyName.of(KeyRole.KERNEL));
        Path pem = Files.writeString(
                work.resolve("key"), Pem.encode("PRIVATE KEY", key.key().getEncoded()));
        Path own = Files.writeString(work.resolve("own"), Pem.encode(key.chain().get(0)));
        Path above =
                Files.writeString(work.resolve("above"), Pem.encode(key.chain().get(1)));
        Path result = work.resolve("signed.efi");
        DebianPackages.run(
                work,
                "sbsign",
                "--key",
                pem.toString(),
                "--cert",
                own.toString(),
                "--addcert",
                above.toString(),
                "--output",
                result.toString(),
                program.toString());
        return result;
    }
}
