package org.xter.cli.command;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Map;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.KeyDigests;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.KeyName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Show a key's certificate. */
@Command(
        name = "show",
        description = "Show a key's certificate.",
        footer = {"", "Example: xter keys show keys manifest-ca"})
final class KeysShowCommand extends SessionCommand {
    @Mixin
    private KeyringArgument keyring;

    @Parameters(index = "1", paramLabel = "KEY", description = "A key's name, as 'xter keys list' shows it.")
    private String name;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        KeyEntry entry = keyring.open().entry(KeyName.parse(name));
        X509Certificate certificate = entry.certificate();
        Map<String, Object> facts = KeyringArgument.facts(entry);
        facts.put("subject", certificate.getSubjectX500Principal().toString());
        facts.put("issuer", certificate.getIssuerX500Principal().toString());
        facts.put("sha256", KeyDigests.certificate(certificate));
        facts.put("key-sha256", KeyDigests.key(certificate));
        facts.forEach((what, is) -> session.print(String.format(Locale.ROOT, "%-10s  %s", what, is)));
        return session.end(ExitCode.OK, facts);
    }
}
