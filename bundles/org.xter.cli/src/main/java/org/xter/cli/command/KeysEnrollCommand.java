package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Replacement;
import org.xter.trust.secureboot.SecureBootKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Write the Secure Boot keys for firmware. */
@Command(
        name = "enroll-vars",
        description = "Write the Secure Boot keys for firmware.",
        footer = {
            "",
            "Give the .auth files to the machine's firmware setup while it is in setup mode: db, dbx,",
            "KEK, then PK. With --vars also a store of variables for virtual machines is written.",
            "",
            "Example: xter keys enroll-vars keys -o firmware --vars /usr/share/OVMF/OVMF_VARS_4M.fd"
        })
final class KeysEnrollCommand extends SessionCommand {
    @Mixin
    private KeyringArgument keyring;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder for the files.")
    private Path output;

    @Option(
            names = "--vars",
            paramLabel = "FILE",
            description = "The empty store of variables that came with a virtual machine's firmware.")
    private Path template;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        SecureBootKeys keys = SecureBootKeys.of(keyring.open());
        Instant now = Instant.now();
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (template != null) {
            files.put(template.getFileName().toString(), keys.store(template, now));
        }
        files.putAll(keys.updates(now));
        Files.createDirectories(output);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = output.resolve(file.getKey());
            Replacement.write(target, file.getValue());
            session.print(target.toString());
        }
        session.show(List.of(Problem.warning(
                "trust.option-roms",
                Place.NOWHERE,
                "With these keys alone firmware refuses what Microsoft signed, option ROMs of cards among it",
                "On a real machine make sure first that it shows a picture without them, or add Microsoft's"
                        + " certificates to db in its setup")));
        return session.end(ExitCode.OK, Map.of("files", List.copyOf(files.keySet())));
    }
}
