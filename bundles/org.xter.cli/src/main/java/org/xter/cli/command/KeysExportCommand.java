package org.xter.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Replacement;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.Pem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Write the public half of a key. */
@Command(
        name = "export",
        description = "Write the public half of a key.",
        footer = {
            "",
            "A private key is never written.",
            "",
            "Example: xter keys export keys pcr-policy --form public -o pcr.pem"
        })
final class KeysExportCommand extends SessionCommand {
    @Mixin
    private KeyringArgument keyring;

    @Parameters(index = "1", paramLabel = "KEY", description = "A key's name, as 'xter keys list' shows it.")
    private String name;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            defaultValue = "certificate",
            description =
                    "certificate or chain or public as PEM text, der for the certificate's bytes, crl for what the"
                            + " key revoked; ${DEFAULT-VALUE} when left out.")
    private Form form;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where it goes; standard output when left out.")
    private Path output;

    /** Forms of a public key. */
    enum Form {
        CERTIFICATE,
        CHAIN,
        PUBLIC,
        DER,
        CRL
    }

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        Keyring opened = keyring.open();
        KeyEntry entry = opened.entry(KeyName.parse(name));
        byte[] bytes =
                switch (form) {
                    case CERTIFICATE -> text(Pem.encode(entry.certificate()));
                    case CHAIN ->
                        text(opened.chain(entry).stream().map(Pem::encode).collect(Collectors.joining()));
                    case PUBLIC ->
                        text(Pem.encode(
                                "PUBLIC KEY", entry.certificate().getPublicKey().getEncoded()));
                    case DER ->
                        Pem.decode("CERTIFICATE", Pem.encode(entry.certificate()))
                                .orElseThrow();
                    case CRL ->
                        text(opened.revocations(entry)
                                .map(list -> Pem.encode("X509 CRL", list))
                                .orElseThrow(() -> new ProblemException(Problem.error(
                                        "trust.no-revocations", "the key revoked nothing", "See 'xter keys revoke'"))));
                };
        if (output != null) {
            Replacement.write(output, bytes);
        } else if (!session.json()) {
            session.screen().out().writeBytes(bytes);
        }
        return session.end(ExitCode.OK, KeyringArgument.facts(entry));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
