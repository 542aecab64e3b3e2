package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.cli.output.Amounts;
import org.xter.engine.inspect.ReleaseInspection;
import org.xter.report.ProblemException;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Store;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.PublicKeyring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what an image or archive holds, and judges its layers and containers by the manifest, and its signatures. */
@Command(
        name = "inspect",
        description = "Show what an image or archive holds and judge its signatures.",
        footer = {
            "",
            "Layers and containers are those the manifest names, or it is said which are not.",
            "Without --keyring nobody is trusted, and signatures are only shown to be there.",
            "",
            "Example: xter inspect out/router-1.28.0.img --keyring keys"
        })
final class InspectCommand extends SessionCommand {
    @Parameters(
            index = "0",
            paramLabel = "IMAGE",
            description = "A raw disk image, or an OCI image layout: archive or folder.")
    private Path image;

    @Option(
            names = "--keyring",
            paramLabel = "DIR",
            description = "Judge by the certificates of this keyring; its passphrase is not needed.")
    private Path keyring;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        Store store = Store.open(session.store());
        ReleaseInspection medium = ReleaseInspection.read(image, store, session.cancellation());
        SystemManifest manifest = medium.manifest();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("edition", manifest.edition());
        facts.put("title", manifest.title());
        facts.put("version", manifest.version());
        facts.put("vendor", manifest.vendor());
        facts.put("product", manifest.product().toString());
        facts.put("architecture", manifest.architecture());
        facts.put("epoch", manifest.epoch());
        facts.put("layers", manifest.layers().size());
        for (SystemManifest.Container each : manifest.containers()) {
            facts.put("container " + each.name(), words(each));
        }
        facts.put("manifest", medium.bytes().digest().hex());
        facts.put("signed", medium.signature().isPresent());
        try {
            if (keyring != null) {
                ReleaseInspection.Signers signers = medium.verify(
                        PublicKeyring.open(keyring, InstantSource.system()),
                        Instant.now(),
                        store,
                        session.cancellation());
                facts.put("kernel-signer", words(signers.kernel()));
                facts.put("policy-signer", words(signers.policies()));
                facts.put("manifest-signer", words(signers.manifest()));
            }
            medium.verifyFiles();
            facts.put("files", "those the manifest names");
        } finally {
            show(session, facts);
        }
        return session.end(ExitCode.OK, facts);
    }

    private static void show(Session session, Map<String, Object> facts) {
        facts.forEach((what, is) -> session.print(String.format(Locale.ROOT, "%-15s  %s", what, is)));
    }

    private static String words(SystemManifest.Container container) {
        return Amounts.size(container.size()) + ", LUKS2 " + container.header().cipher() + " with "
                + container.header().keyBits() + " bits, opened by "
                + String.join(", ", container.header().derivations());
    }

    private static String words(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName() + ", serial number " + Keyring.serial(certificate)
                + ", valid until " + certificate.getNotAfter().toInstant();
    }
}
