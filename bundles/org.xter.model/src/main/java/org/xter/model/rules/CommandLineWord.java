package org.xter.model.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.xter.model.edition.Boot;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Words for the kernel do not clash with xTER's own. */
final class CommandLineWord extends Rule {
    private static final List<String> RESERVED = List.of(
            "xter.",
            "root=",
            "init=",
            "rdinit=",
            "initrd=",
            "console=",
            "systemd.verity",
            "lockdown=",
            "module.sig_enforce",
            "systemd.gpt_auto",
            "systemd.swap");

    /** What the shell of the loader can compare word by word; see docs/formats/manifest.md. */
    private static final Pattern WORD = Pattern.compile("[!-~&&[^'\"\\\\*?\\[]]+");

    CommandLineWord() {
        super(
                "edition.command-line-word",
                Severity.ERROR,
                "What finds and verifies the system stands on the command line of the kernel too, and "
                        + "the edition must not speak over it.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Boot boot = file.edition().getBoot();
        if (boot == null) {
            return;
        }
        for (int i = 0; i < boot.getCommandLine().size(); i++) {
            String word = boot.getCommandLine().get(i);
            if (!WORD.matcher(word).matches()) {
                findings.add(
                        boot,
                        EditionPackage.Literals.BOOT__COMMAND_LINE,
                        i,
                        "'" + word + "' is not one word of a command line",
                        "List each word by itself, without blanks, quotes and the characters * ? [ and backslash.");
            } else if (RESERVED.stream().anyMatch(word::startsWith)) {
                findings.add(
                        boot,
                        EditionPackage.Literals.BOOT__COMMAND_LINE,
                        i,
                        "'" + word + "' is set by xTER itself",
                        "Remove it; 'console' has a key of its own.");
            }
        }
    }
}
